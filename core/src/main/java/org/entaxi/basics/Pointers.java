package org.entaxi.basics;

/** JSON Pointers (RFC 6901) as plain text. */
public final class Pointers {

    private Pointers() {}

    /**
     * The pointer of a member.
     *
     * @param parent the pointer of the object
     * @param member the name of the member, unescaped
     * @return the pointer
     */
    public static String member(String parent, String member) {
        return parent + '/' + escape(member);
    }

    /**
     * The name of a member as it stands in a pointer.
     *
     * @param member the name
     * @return the name, escaped
     */
    public static String escape(String member) {
        boolean plain = member.indexOf('~') < 0 && member.indexOf('/') < 0;
        return plain ? member : member.replace("~", "~0").replace("/", "~1");
    }

    /**
     * The pointer of an element.
     *
     * @param parent the pointer of the array
     * @param index the index, from 0
     * @return the pointer
     */
    public static String element(String parent, int index) {
        return parent + '/' + index;
    }

    /**
     * Compares two pointers segment by segment, array indices as numbers, so that {@code /services/2} comes before
     * {@code /services/10}.
     *
     * @param a a pointer
     * @param b a pointer
     * @return negative, zero or positive, as comparators do
     */
    public static int compare(String a, String b) {
        String[] left = a.split("/", -1);
        String[] right = b.split("/", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int bySegment = compareSegments(left[i], right[i]);
            if (bySegment != 0) {
                return bySegment;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareSegments(String a, String b) {
        if (isIndex(a) && isIndex(b)) {
            int byLength = Integer.compare(a.length(), b.length());
            return byLength != 0 ? byLength : a.compareTo(b);
        }
        return a.compareTo(b);
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
