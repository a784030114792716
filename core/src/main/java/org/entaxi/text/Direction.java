package org.entaxi.text;

import com.ibm.icu.util.ULocale;

/** The way a script runs across the page. */
public enum Direction {
    /** Left to right, as Greek and Latin. */
    LEFT_TO_RIGHT,
    /** Right to left, as Arabic and Hebrew. */
    RIGHT_TO_LEFT;

    // CLDR knows Dari only as fa-AF and has no script for its own code (ISO 639-3 prs).
    private static final String DARI = "prs";

    /**
     * The direction of the script a language is usually written in, or of the script that the tag names.
     *
     * @param tag a BCP 47 tag, such as {@code ar} or {@code ku-Arab}; a text that is no tag counts as left to right
     * @return the direction
     */
    public static Direction of(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        if (locale.getLanguage().equals(DARI) && locale.getScript().isEmpty()) {
            return RIGHT_TO_LEFT;
        }
        return locale.isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /**
     * The value of the HTML attribute {@code dir}.
     *
     * @return {@code ltr} or {@code rtl}
     */
    public String html() {
        return this == RIGHT_TO_LEFT ? "rtl" : "ltr";
    }
}
