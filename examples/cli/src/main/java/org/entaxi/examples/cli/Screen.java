package org.entaxi.examples.cli;

import org.entaxi.text.Bidi;
import org.entaxi.text.Direction;
import org.entaxi.text.LocalizedText;

/** What a command speaks through: the terminal, in the reader's language. */
final class Screen {

    private final Terminal terminal;
    private final Texts texts;

    Screen(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    Terminal terminal() {
        return terminal;
    }

    Texts texts() {
        return texts;
    }

    String say(String key, Object... namesAndValues) {
        return texts.say(key, namesAndValues);
    }

    /** A text of the data in the best language there is for the reader, set apart where it runs the other way. */
    String text(LocalizedText text) {
        LocalizedText.Chosen chosen = text.best(texts.reader());
        return chosen == null ? "" : apart(chosen.text(), chosen.tag());
    }

    /** A text that the library says to the reader, set apart where it runs the other way. */
    String apart(String text) {
        return apart(text, texts.reader().toLanguageTag());
    }

    private String apart(String text, String tag) {
        Direction around = Direction.of(texts.spoken().toLanguageTag());
        return Direction.of(tag) == around ? text : Bidi.isolate(text);
    }

    /** A line of the answer. */
    void line(String text) {
        terminal.out().print(Printable.line(text, terminal.colour()) + "\n");
    }

    /** A line of an answer that is still being worked out, while it may be shown how far that has come. */
    void lineMeanwhile(String text) {
        if (terminal.interactive()) {
            clear();
            line(text);
            terminal.out().flush();
        } else {
            line(text);
        }
    }

    /** Wipes away what shows progress; it comes again with the next step. */
    private void clear() {
        if (terminal.interactive()) {
            terminal.err().print(ProgressLine.WIPED);
            terminal.err().flush();
        }
    }

    /** A line beside the answer. */
    void remark(String text) {
        terminal.out().flush();
        clear();
        terminal.err().print(Printable.line(text, terminal.colour()) + "\n");
    }

    String bold(String text) {
        return styled("1", text);
    }

    String faint(String text) {
        return styled("2", text);
    }

    String red(String text) {
        return styled("31", text);
    }

    String green(String text) {
        return styled("32", text);
    }

    String yellow(String text) {
        return styled("33", text);
    }

    private String styled(String code, String text) {
        return terminal.colour() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
