package org.entaxi.hours.osm;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.hours.RangeStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads an expression into rules (OSM opening_hours specification 0.7.2, without sun events, points in time, and
 * periods of minutes).
 */
final class RuleParser {

    private static final List<String> MODIFIERS = List.of("open", "closed", "off", "unknown");

    private final Scanner scanner;
    private final OsmHours.Reading reading;

    private RuleParser(String text, OsmHours.Reading reading) {
        this.scanner = new Scanner(text);
        this.reading = reading;
    }

    static List<Rule> parse(String text, OsmHours.Reading reading) throws NotUnderstood {
        return new RuleParser(text, reading).rules();
    }

    private List<Rule> rules() throws NotUnderstood {
        List<Rule> rules = new ArrayList<>();
        Rule.Joint joint = Rule.Joint.REPLACE;
        do {
            rules.add(rule(joint));
            int place = scanner.at();
            if (scanner.take("||")) {
                joint = Rule.Joint.FALLBACK;
            } else if (scanner.take(';')) {
                joint = Rule.Joint.REPLACE;
            } else if (scanner.take(',')) {
                joint = Rule.Joint.ADD;
                if (!isFinished(rules.get(rules.size() - 1)) && !scanner.atEnd()) {
                    scanner.backTo(place);
                    throw scanner.notUnderstood();
                }
            } else if (!scanner.atEnd()) {
                throw scanner.notUnderstood();
            }
        } while (!scanner.atEnd());
        return rules;
    }

    /** A comma after days alone does not begin another rule: nobody can tell what it joins. */
    private static boolean isFinished(Rule rule) {
        return rule.times() != null || rule.spoken();
    }

    private Rule rule(Rule.Joint joint) throws NotUnderstood {
        scanner.peek();
        int start = scanner.at();
        boolean always = scanner.take("24/7");
        List<DaySet> days = List.of();
        if (!always) {
            days = new DateParser(scanner).parse();
            if (!days.isEmpty()) {
                scanner.take(':');
            }
            days = weekdays(days);
        }
        boolean dated = !days.isEmpty();
        TimeParser times = null;
        if (!always && scanner.isTime()) {
            times = new TimeParser(scanner);
            times.parse();
        }
        int modifier = scanner.takeWord(MODIFIERS);
        String comment = scanner.peek() == '"' ? scanner.quoted() : null;
        if (scanner.at() == start) {
            throw scanner.notUnderstood();
        }
        List<DaySet> on = dated ? days : List.of(DaySet.ALL);
        return new Rule(
                joint,
                on,
                dated,
                times == null ? null : times.spans(),
                times == null ? List.of() : times.openEnds(),
                new Piece(status(modifier, comment), comment),
                always || modifier >= 0 || comment != null,
                start);
    }

    private List<DaySet> weekdays(List<DaySet> dates) throws NotUnderstood {
        List<DaySet> days = dates;
        while (WeekdayParser.isHere(scanner)) {
            days = new WeekdayParser(scanner, reading.holidaysKnown())
                    .parse(days.isEmpty() ? List.of(DaySet.ALL) : days);
            scanner.take(':');
        }
        return days;
    }

    private RangeStatus status(int modifier, @Nullable String comment) {
        return switch (modifier) {
            case 0 -> RangeStatus.OPEN;
            case 1, 2 -> RangeStatus.CLOSED;
            case 3 -> RangeStatus.UNCERTAIN;
            default -> comment == null || reading.commentMeansOpen() ? RangeStatus.OPEN : RangeStatus.UNCERTAIN;
        };
    }
}
