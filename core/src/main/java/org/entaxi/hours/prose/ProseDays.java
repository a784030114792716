package org.entaxi.hours.prose;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.entaxi.hours.NthWeekday;
import org.entaxi.hours.Season;
import org.entaxi.hours.SeasonDay;
import org.jspecify.annotations.Nullable;

/** Reads the days of a statement, and parts of the year. */
final class ProseDays {

    private static final int WEEKDAYS = 0b001_1111;
    private static final int WEEKEND = 0b110_0000;
    private static final int WEEK = 0b111_1111;

    private final Cursor cursor;

    ProseDays(Cursor cursor) {
        this.cursor = cursor;
    }

    boolean isHere() {
        return cursor.isAny(
                Token.Kind.DAY,
                Token.Kind.GROUP,
                Token.Kind.HOLIDAY,
                Token.Kind.ORDINAL,
                Token.Kind.OFMONTH,
                Token.Kind.ALTERNATE,
                Token.Kind.OTHER);
    }

    /** Days with commas and the like between them; a comma is taken only when more days follow. */
    Said.On read() throws NotUnderstood {
        Said.On on = item();
        while (true) {
            int place = cursor.place();
            boolean joined = cursor.takeJoint();
            if (!isHere() || !joined && !cursor.isAny(Token.Kind.OFMONTH, Token.Kind.ALTERNATE)) {
                cursor.backTo(place);
                return on;
            }
            on = on.or(item());
        }
    }

    private Said.On item() throws NotUnderstood {
        Token token = cursor.peek();
        switch (token.kind()) {
            case HOLIDAY -> {
                cursor.take();
                return new Said.On(0, 0, List.of(), true, List.of(), false);
            }
            case GROUP -> {
                cursor.take();
                return group(token.value());
            }
            case OFMONTH -> {
                cursor.take();
                return Said.On.NOTHING;
            }
            case ALTERNATE -> {
                cursor.take();
                return Said.On.NOTHING.withAlternate();
            }
            case OTHER -> {
                cursor.take();
                return item().withAlternate();
            }
            case ORDINAL -> {
                return nth();
            }
            default -> {
                return ordinalOf(token) > 0 && cursor.peek(1).is(Token.Kind.DAY) ? nth() : weekdays();
            }
        }
    }

    private static Said.On group(String name) {
        return switch (name) {
            case "weekdays" -> days(WEEKDAYS, 0);
            case "weekend" -> days(WEEKEND, 0);
            // "Καθημερινά" is every day to some and every working day to others.
            case "daily" -> days(WEEK, WEEKEND);
            default -> days(WEEK, 0);
        };
    }

    private Said.On weekdays() throws NotUnderstood {
        int from = day();
        int place = cursor.place();
        if (cursor.take(Token.Kind.RANGE)) {
            if (cursor.is(Token.Kind.DAY)) {
                int until = day();
                int mask = 0;
                for (int day = from; ; day = day % 7 + 1) {
                    mask |= 1 << (day - 1);
                    if (day == until) {
                        return days(mask, 0);
                    }
                }
            }
            cursor.backTo(place);
        }
        return days(1 << (from - 1), 0);
    }

    private int day() throws NotUnderstood {
        if (!cursor.is(Token.Kind.DAY)) {
            throw cursor.notUnderstood();
        }
        return cursor.take().number();
    }

    private static Said.On days(int mask, int doubtful) {
        return new Said.On(mask, doubtful, List.of(), false, List.of(), false);
    }

    /** "1η και 3η Τετάρτη"; "πρώτη και τρίτη Τετάρτη", where the word for third is the one for Tuesday. */
    private Said.On nth() throws NotUnderstood {
        List<Integer> places = new ArrayList<>();
        do {
            Token token = cursor.peek();
            int place = token.is(Token.Kind.ORDINAL) ? token.number() : ordinalOf(token);
            boolean followed = !token.is(Token.Kind.DAY) || !endsHere();
            if (place == 0 || !followed) {
                throw cursor.notUnderstood();
            }
            cursor.take();
            places.add(place);
        } while (cursor.takeJoint());
        DayOfWeek weekday = DayOfWeek.of(day());
        List<NthWeekday> nth =
                places.stream().map(p -> NthWeekday.of(weekday, p)).toList();
        return new Said.On(0, 0, nth, false, List.of(), false);
    }

    private boolean endsHere() {
        return !cursor.peek(1).is(Token.Kind.DAY)
                && !cursor.peek(1).is(Token.Kind.AND)
                && !cursor.peek(1).is(Token.Kind.COMMA);
    }

    private static int ordinalOf(Token token) {
        return switch (token.text()) {
            case "τριτη" -> 3;
            case "τεταρτη" -> 4;
            case "πεμπτη" -> 5;
            default -> 0;
        };
    }

    /** Tells whether a date in figures, such as 1/6, stands here. */
    boolean isDateHere() {
        return cursor.is(Token.Kind.NUMBER)
                && (cursor.peek(1).is(Token.Kind.MONTH) || cursor.peek(1).is(Token.Kind.SLASH));
    }

    /** A part of the year: months, or days with months or as figures; null when none stands here. */
    @Nullable
    Season season() throws NotUnderstood {
        int place = cursor.place();
        SeasonDay from = edge(false);
        if (from == null) {
            return null;
        }
        int afterFirst = cursor.place();
        if (cursor.take(Token.Kind.RANGE)) {
            SeasonDay until = edge(true);
            if (until != null) {
                return new Season(from, until);
            }
            throw cursor.notUnderstood();
        }
        cursor.backTo(place);
        if (cursor.is(Token.Kind.MONTH)) {
            cursor.backTo(afterFirst);
            Month month = ((SeasonDay.Fixed) from).day().getMonth();
            return Season.ofMonths(month.getValue(), month.getValue());
        }
        return null;
    }

    private @Nullable SeasonDay edge(boolean last) throws NotUnderstood {
        Token token = cursor.peek();
        if (token.is(Token.Kind.MONTH)) {
            cursor.take();
            int month = token.number();
            boolean day = cursor.is(Token.Kind.NUMBER)
                    && (last
                            || cursor.peek(1).is(Token.Kind.RANGE)
                                    && cursor.peek(2).is(Token.Kind.MONTH));
            return fixed(
                    month, day ? cursor.take().number() : last ? Month.of(month).maxLength() : 1);
        }
        boolean number = token.is(Token.Kind.NUMBER) || token.is(Token.Kind.ORDINAL);
        if (number && cursor.peek(1).is(Token.Kind.MONTH)) {
            cursor.take();
            return fixed(cursor.take().number(), token.number());
        }
        if (number && cursor.peek(1).is(Token.Kind.SLASH) && cursor.peek(2).is(Token.Kind.NUMBER)) {
            cursor.take();
            cursor.take();
            return fixed(cursor.take().number(), token.number());
        }
        return null;
    }

    private SeasonDay fixed(int month, int day) throws NotUnderstood {
        try {
            return SeasonDay.of(month, day);
        } catch (DateTimeException e) {
            throw cursor.notUnderstood();
        }
    }
}
