package org.entaxi.hours.prose;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.hours.AccessMode;
import org.entaxi.hours.HolidayPolicy;
import org.entaxi.hours.RangeStatus;
import org.entaxi.hours.Season;
import org.entaxi.hours.TimeRange;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads a text as a row of statements. Whatever it does not know stops it: nothing is passed over. */
final class ProseParser {

    private static final int EVERY_DAY = 0b111_1111;

    private final Cursor cursor;
    private final ProseDays days;
    private final List<Said> said = new ArrayList<>();
    private Said.On current = Said.On.NOTHING;
    private List<Season> seasons = List.of();
    private HolidayPolicy policy = HolidayPolicy.UNKNOWN;
    private boolean hoursFirst;

    ProseParser(List<Token> tokens) {
        this.cursor = new Cursor(tokens);
        this.days = new ProseDays(cursor);
    }

    List<Said> said() {
        return said;
    }

    HolidayPolicy policy() {
        return policy;
    }

    void parse() throws NotUnderstood {
        skipMarks();
        while (!cursor.is(Token.Kind.END)) {
            statement();
            skipMarks();
        }
        if (said.isEmpty()) {
            throw cursor.notUnderstood();
        }
    }

    private void skipMarks() {
        while (cursor.isAny(Token.Kind.COMMA, Token.Kind.STOP, Token.Kind.COLON)
                || cursor.is(Token.Kind.RANGE) && cursor.peek().text().equals("-") && !said.isEmpty()) {
            cursor.take();
        }
    }

    private void statement() throws NotUnderstood {
        if (exception()) {
            return;
        }
        boolean and = cursor.take(Token.Kind.AND);
        boolean added = cursor.take(Token.Kind.INCLUDING) || and;
        if (holidaysToo(added)) {
            return;
        }
        AccessMode prefix = null;
        if (cursor.peek(1).is(Token.Kind.COLON)) {
            prefix = access();
            cursor.take(Token.Kind.COLON);
        }
        Season season = days.season();
        if (season != null) {
            List<Season> all = new ArrayList<>();
            all.add(season);
            while (cursor.is(Token.Kind.COMMA) && cursor.peek(1).is(Token.Kind.MONTH)) {
                cursor.take();
                Season more = days.season();
                if (more != null) {
                    all.add(more);
                }
            }
            seasons = List.copyOf(all);
            current = Said.On.NOTHING;
            skipMarks();
        }
        boolean named = days.isHere() && !hoursFirst;
        if (named) {
            current = days.read().withSeasons(seasons);
            current = butFor(current);
            while (cursor.isAny(Token.Kind.COLON, Token.Kind.COMMA) || isLonelyDash()) {
                cursor.take();
            }
            if (days.isHere()) {
                throw cursor.notUnderstood();
            }
            added |= cursor.take(Token.Kind.AND);
        }
        List<TimeRange> ranges = what(prefix);
        if (ranges == null) {
            if (!named) {
                throw cursor.notUnderstood();
            }
            ranges = List.of(new TimeRange(null, null, RangeStatus.OPEN, null, null, LocalizedText.EMPTY));
        }
        if (!named) {
            daysAfter(ranges);
        }
        say(ranges, added || !named && !hoursFirst);
    }

    /** Days behind the hours: "9-5 Monday to Friday", "closed on Sundays", "round the clock, every day". */
    private void daysAfter(List<TimeRange> ranges) throws NotUnderstood {
        boolean closed = ranges.isEmpty();
        int place = cursor.place();
        boolean comma = said.isEmpty() && cursor.take(Token.Kind.COMMA);
        if (days.isHere() && (said.isEmpty() || hoursFirst || closed)) {
            Said.On behind = days.read();
            if (!comma || cursor.isAny(Token.Kind.END, Token.Kind.STOP)) {
                hoursFirst |= !closed;
                current = behind.withSeasons(seasons);
                return;
            }
        }
        cursor.backTo(place);
        boolean aboutSeason = current.isEmpty() && !seasons.isEmpty();
        if (closed && !said.isEmpty() && !aboutSeason) {
            throw cursor.notUnderstood();
        }
    }

    private boolean isLonelyDash() {
        return cursor.is(Token.Kind.RANGE) && cursor.peek().text().equals("-");
    }

    private void say(List<TimeRange> ranges, boolean added) {
        Said.On on = current;
        if (on.holidays() && ranges.isEmpty()) {
            policy = HolidayPolicy.CLOSED;
            if (on.weekdays() == 0 && on.nth().isEmpty()) {
                return;
            }
        }
        if (on.isEmpty()) {
            // No days are named: by appointment and round the clock hold every day, times perhaps not.
            boolean sure = ranges.isEmpty()
                    || ranges.get(0).opens() == null
                    || ranges.get(0).equals(TimeRange.ALL_DAY);
            on = new Said.On(EVERY_DAY, sure ? 0 : EVERY_DAY, List.of(), false, seasons, on.alternate());
        }
        said.add(new Said(on, ranges, added));
    }

    /** "Daily except Sunday", before the hours of these days. */
    private Said.On butFor(Said.On on) throws NotUnderstood {
        int place = cursor.place();
        boolean comma = cursor.take(Token.Kind.COMMA);
        if (on.weekdays() == 0 || !cursor.take(Token.Kind.EXCEPT)) {
            cursor.backTo(place);
            return on;
        }
        Said.On not = days.isHere() ? days.read() : Said.On.NOTHING;
        Said.On left = on.without(not);
        boolean plain = not.nth().isEmpty() && !not.alternate() && left.weekdays() != 0;
        if (not.isEmpty() || !plain || comma && !ProseTimes.isHere(cursor)) {
            throw cursor.notUnderstood();
        }
        if (not.holidays()) {
            policy = HolidayPolicy.CLOSED;
        }
        return left;
    }

    /** "Except public holidays", "except Sundays", "except Saturday 9-1". */
    private boolean exception() throws NotUnderstood {
        if (!cursor.take(Token.Kind.EXCEPT)) {
            return false;
        }
        if (!days.isHere() || said.isEmpty()) {
            throw cursor.notUnderstood();
        }
        Said.On on = days.read().withSeasons(seasons);
        if (ProseTimes.isHere(cursor)) {
            List<TimeRange> others = what(null);
            if (others == null
                    || on.weekdays() == 0
                    || on.holidays()
                    || !on.nth().isEmpty()
                    || on.alternate()) {
                throw cursor.notUnderstood();
            }
            said.add(new Said(on, others, false));
            return true;
        }
        if (on.holidays()) {
            policy = HolidayPolicy.CLOSED;
        }
        if (on.weekdays() != 0) {
            Said.On without = new Said.On(on.weekdays(), 0, List.of(), false, seasons, false);
            said.add(new Said(without, List.of(), false));
        }
        if (!on.nth().isEmpty() || on.alternate()) {
            throw cursor.notUnderstood();
        }
        return true;
    }

    /** "And public holidays" at the end of a statement. */
    private boolean holidaysToo(boolean added) {
        boolean alone = added && !said.isEmpty() && cursor.is(Token.Kind.HOLIDAY);
        if (alone && (cursor.peek(1).is(Token.Kind.END) || cursor.peek(1).is(Token.Kind.STOP))) {
            cursor.take();
            policy = HolidayPolicy.AS_USUAL;
            return true;
        }
        return false;
    }

    /** The hours of a statement; null when it gives none. */
    private @Nullable List<TimeRange> what(@Nullable AccessMode prefix) throws NotUnderstood {
        if (cursor.take(Token.Kind.CLOSED)) {
            cursor.take(Token.Kind.COLON);
            return List.of();
        }
        if (cursor.take(Token.Kind.ALWAYS)) {
            policy = HolidayPolicy.AS_USUAL;
            return List.of(TimeRange.ALL_DAY);
        }
        AccessMode before = prefix == null ? access() : prefix;
        List<TimeRange> ranges = new ArrayList<>();
        if (cursor.take(Token.Kind.ALLDAY)) {
            ranges.add(TimeRange.ALL_DAY);
        } else if (before != null) {
            skipBeforeTimes();
        }
        while (ProseTimes.isHere(cursor)) {
            ranges.add(ProseTimes.range(cursor));
            int place = cursor.place();
            boolean more = cursor.takeJoint();
            if (!more || !ProseTimes.isHere(cursor) || days.isDateHere()) {
                cursor.backTo(place);
                break;
            }
        }
        AccessMode access = ranges.isEmpty() || before != null ? before : accessAfter();
        if (ranges.isEmpty()) {
            return access == null ? null : List.of(TimeRange.byAppointment().withAccess(access));
        }
        return ranges.stream().map(r -> r.withAccess(access)).toList();
    }

    private void skipBeforeTimes() {
        int place = cursor.place();
        while (cursor.isAny(Token.Kind.COLON, Token.Kind.COMMA)) {
            cursor.take();
        }
        if (!ProseTimes.isHere(cursor)) {
            cursor.backTo(place);
        }
    }

    /** The way of access after times; after a comma only when no other times follow it. */
    private @Nullable AccessMode accessAfter() {
        int place = cursor.place();
        boolean mark = false;
        while (cursor.isAny(Token.Kind.COMMA, Token.Kind.STOP)) {
            cursor.take();
            mark = true;
        }
        AccessMode access = access();
        if (access == null || mark && (ProseTimes.isHere(cursor) || cursor.is(Token.Kind.COLON))) {
            cursor.backTo(place);
            return null;
        }
        return access;
    }

    private @Nullable AccessMode access() {
        AccessMode access =
                switch (cursor.peek().kind()) {
                    case APPOINTMENT -> AccessMode.APPOINTMENT;
                    case WALKIN -> AccessMode.WALK_IN;
                    case PHONE -> AccessMode.PHONE_ONLY;
                    case EMERGENCY -> AccessMode.EMERGENCY;
                    default -> null;
                };
        if (access != null) {
            cursor.take();
        }
        return access;
    }
}
