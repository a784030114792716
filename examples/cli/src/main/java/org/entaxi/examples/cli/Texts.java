package org.entaxi.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.text.Messages;

/** What the program itself says, in the reader's language: Greek or English, otherwise English. */
final class Texts {

    static final Messages MESSAGES = Messages.load("cli", Texts.class::getResourceAsStream, List.of("el", "en"));

    private final Locale reader;

    private Texts(Locale reader) {
        this.reader = reader;
    }

    static Texts in(String languageTag) {
        return new Texts(Locale.forLanguageTag(languageTag));
    }

    /** The language asked for, which the library may know where this program does not. */
    Locale reader() {
        return reader;
    }

    /** The language that this program's own sentences come out in. */
    Locale spoken() {
        return MESSAGES.languages().contains(reader.getLanguage()) ? reader : Locale.ENGLISH;
    }

    /** A message, with the names and values of its arguments in turn. */
    String say(String key, Object... namesAndValues) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return MESSAGES.format(key, reader, arguments);
    }
}
