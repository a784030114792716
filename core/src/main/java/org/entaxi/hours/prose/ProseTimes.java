package org.entaxi.hours.prose;

import org.entaxi.hours.ClockTime;
import org.entaxi.hours.TimeRange;
import org.jspecify.annotations.Nullable;

/** Reads one range of times, with or without halves of the day. */
final class ProseTimes {

    private static final int NOON = 12 * 60;
    private static final int DAY = 24 * 60;

    /** A time as written: minutes, whether a half of the day is said, and whether it is written with a leading zero. */
    private record Written(int minutes, @Nullable Boolean afternoon, boolean padded) {

        boolean isTwelveHour() {
            return minutes >= 60 && minutes < NOON + 60 && !padded;
        }

        int certain() {
            if (afternoon == null) {
                return minutes;
            }
            return minutes % NOON + (afternoon && minutes <= NOON + 59 ? NOON : minutes > NOON + 59 ? NOON : 0);
        }

        int in(boolean pm) {
            return minutes % NOON + (pm ? NOON : 0);
        }
    }

    private ProseTimes() {}

    static boolean isHere(Cursor cursor) {
        return cursor.isAny(Token.Kind.TIME, Token.Kind.NUMBER);
    }

    static TimeRange range(Cursor cursor) throws NotUnderstood {
        Written from = time(cursor);
        if (!cursor.take(Token.Kind.RANGE)) {
            throw cursor.notUnderstood();
        }
        Written until = time(cursor);
        int opens = opens(from, until);
        int closes = closes(opens, from, until);
        return TimeRange.of(clock(opens % DAY), clock(closes));
    }

    private static int opens(Written from, Written until) {
        if (from.afternoon != null || until.afternoon == null || !from.isTwelveHour()) {
            return from.certain();
        }
        // "2-5 pm" is the afternoon, "9-5 pm" starts in the morning.
        int same = from.in(until.afternoon);
        return same < until.certain() ? same : from.in(!until.afternoon);
    }

    private static int closes(int opens, Written from, Written until) {
        int closes = until.certain();
        boolean plain = from.afternoon == null && until.afternoon == null;
        // "9-5" closes in the afternoon: figures up to twelve without a leading zero, and nothing else would be sane.
        if (plain && closes <= opens && from.isTwelveHour() && until.isTwelveHour() && closes < NOON) {
            closes += NOON;
        }
        return closes == 0 && opens >= 0 ? DAY : closes;
    }

    private static Written time(Cursor cursor) throws NotUnderstood {
        Token token = cursor.peek();
        if (!isHere(cursor)) {
            throw cursor.notUnderstood();
        }
        int colon = token.value().indexOf(':');
        int hour = Integer.parseInt(colon < 0 ? token.value() : token.value().substring(0, colon));
        int minute = colon < 0 ? 0 : Integer.parseInt(token.value().substring(colon + 1));
        if (hour > 24 || minute > 59 || hour == 24 && minute > 0) {
            throw cursor.notUnderstood();
        }
        cursor.take();
        Boolean afternoon = null;
        if (cursor.take(Token.Kind.AM)) {
            afternoon = Boolean.FALSE;
        } else if (cursor.take(Token.Kind.PM)) {
            afternoon = Boolean.TRUE;
        }
        return new Written(hour * 60 + minute, afternoon, token.value().startsWith("0"));
    }

    private static ClockTime clock(int minutes) {
        return new ClockTime(Math.min(minutes, DAY) * 60);
    }
}
