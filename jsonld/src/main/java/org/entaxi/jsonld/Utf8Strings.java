package org.entaxi.jsonld;

import java.nio.charset.StandardCharsets;

/**
 * Makes strings of UTF-8. What people write in Greek, Cyrillic or Arabic has two bytes a character, which the platform
 * decodes by way of three arrays; here it goes by one that is used again. Bytes that are no UTF-8 end in {@link NotPlain}.
 *
 * <p>Not thread-safe.
 */
final class Utf8Strings {

    /** Longer texts are left to the platform: by then it takes no longer. */
    private static final int ROOM = 2048;

    /** What the platform makes of bytes that are no UTF-8, and which people write too, where it has gone wrong before. */
    private static final char REPLACEMENT = '\ufffd';

    // RFC 3629, as signed bytes: 80 to bf goes on, c0 and c1 begin what would do with one byte.
    private static final byte FIRST_OF_ANY = (byte) 0xc0;
    private static final byte FIRST_OF_TWO = (byte) 0xc2;
    private static final byte FIRST_OF_THREE = (byte) 0xe0;
    private static final byte FIRST_OF_FOUR = (byte) 0xf0;

    /** Grows with the texts, so that a short document needs little. */
    private char[] room = {};

    /** The string of some bytes. */
    String of(byte[] bytes, int from, int length) {
        if (length > room.length && length <= ROOM) {
            room = new char[Math.min(ROOM, 2 * length)];
        }
        int end = from + length;
        int count = 0;
        int i = length <= ROOM ? from : end;
        while (i < end) {
            int first = bytes[i];
            if (first >= 0) {
                room[count++] = (char) first;
                i++;
            } else if (first >= FIRST_OF_TWO && first < FIRST_OF_THREE && i + 1 < end && isContinuation(bytes[i + 1])) {
                room[count++] = (char) ((first & 0x1f) << 6 | bytes[i + 1] & 0x3f);
                i += 2;
            } else if (isThree(bytes, i, end)) {
                room[count++] = (char) ((first & 0xf) << 12 | (bytes[i + 1] & 0x3f) << 6 | bytes[i + 2] & 0x3f);
                i += 3;
            } else {
                break;
            }
        }
        return count > 0 && i == end ? new String(room, 0, count) : byPlatform(bytes, from, length);
    }

    private static boolean isContinuation(byte b) {
        return b < FIRST_OF_ANY;
    }

    /** Whether a character of three bytes begins here that could not do with two and is no half of one. */
    private static boolean isThree(byte[] bytes, int at, int end) {
        int first = bytes[at];
        if (first < FIRST_OF_THREE || first >= FIRST_OF_FOUR || at + 2 >= end) {
            return false;
        }
        int second = bytes[at + 1] & 0xff;
        boolean couldDoWithTwo = (first & 0xf) == 0 && second < 0xa0;
        boolean half = (first & 0xf) == 0xd && second > 0x9f;
        return isContinuation(bytes[at + 1]) && isContinuation(bytes[at + 2]) && !couldDoWithTwo && !half;
    }

    private static String byPlatform(byte[] bytes, int from, int length) {
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && Utf8Source.validEnd(bytes, from, from + length) < from + length) {
            throw new NotPlain();
        }
        return text;
    }
}
