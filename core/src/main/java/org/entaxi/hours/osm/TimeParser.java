package org.entaxi.hours.osm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the times of a rule: {@code 08:00-12:00,14:00-26:00}, open ends included. */
final class TimeParser {

    private static final int LATE = 17 * 60;
    private static final int VERY_LATE = 22 * 60;

    private final Scanner scanner;
    private final List<Span> spans = new ArrayList<>();
    private final List<Span> openEnds = new ArrayList<>();

    TimeParser(Scanner scanner) {
        this.scanner = scanner;
    }

    List<Span> spans() {
        return spans;
    }

    /** Open ends, each up to the next time of the same rule. */
    List<Span> openEnds() {
        if (openEnds.isEmpty()) {
            return List.of();
        }
        List<Integer> begins = new ArrayList<>();
        spans.forEach(s -> begins.add(s.from()));
        openEnds.forEach(s -> begins.add(s.from()));
        begins.sort(Comparator.naturalOrder());
        List<Span> cut = new ArrayList<>();
        for (Span end : openEnds) {
            int until = begins.stream().filter(b -> b > end.from()).findFirst().orElse(end.until());
            cut.add(new Span(end.from(), Math.min(end.until(), until)));
        }
        return cut;
    }

    /** Takes a list of times; a comma is only taken when another time follows. */
    void parse() throws NotUnderstood {
        do {
            span();
        } while (takeCommaBeforeTime());
    }

    private boolean takeCommaBeforeTime() {
        int place = scanner.at();
        if (scanner.take(',') && scanner.isTime()) {
            return true;
        }
        scanner.backTo(place);
        return false;
    }

    private void span() throws NotUnderstood {
        int from = time(23, 59);
        if (scanner.take('+')) {
            openEnds.add(new Span(from, guess(from)));
            return;
        }
        scanner.expect('-');
        int place = scanner.at();
        int until = time(48, 0);
        if (until <= from) {
            until += Plan.DAY;
        }
        spans.add(new Span(from, until));
        if (scanner.take('+')) {
            if (until >= 2 * Plan.DAY) {
                scanner.backTo(place);
                throw scanner.notUnderstood();
            }
            openEnds.add(new Span(until, guess(until)));
        }
    }

    /** An open end of the evening is taken to last into the night: nobody can tell, so it is uncertain until then. */
    private static int guess(int known) {
        int end = known >= VERY_LATE ? known + 8 * 60 : known >= LATE ? known + 10 * 60 : Plan.DAY;
        return Math.min(end, 2 * Plan.DAY);
    }

    private int time(int maxHour, int maxMinuteOfIt) throws NotUnderstood {
        if (!scanner.isTime()) {
            throw scanner.notUnderstood();
        }
        int hour = scanner.number(0, maxHour);
        scanner.expect(':');
        int minute = scanner.number(0, hour == maxHour ? maxMinuteOfIt : 59);
        return hour * 60 + minute;
    }
}
