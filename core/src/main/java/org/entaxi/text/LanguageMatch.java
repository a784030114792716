package org.entaxi.text;

import java.util.Collection;
import java.util.Set;

/**
 * How well somebody who speaks one language is served in another, best first. It is about speech: the script of a tag
 * plays no part.
 *
 * <p>Tags are compared as RFC 4647 does, by the primary language, and then by what ISO 639-3 says about macrolanguages:
 * a speaker of {@code kmr} is matched by {@code ku}, and not by {@code ckb}. Capitals make no difference, nor does it
 * which of several codes a language is named by: {@code ell}, {@code gre} and {@code el} are one, and so are the old
 * {@code iw} and {@code he}, {@code zh-min-nan} and {@code nan}. Nothing is run through ICU's canonicalisation, which
 * takes {@code kmr} for {@code ku}.
 */
public enum LanguageMatch {
    /** The same language; one of the tags may say more about region or script. */
    SAME,
    /** The same language as spoken in two different regions, such as {@code ar-SY} and {@code ar-MA}. */
    VARIETY,
    /** Two languages whose speakers mostly understand each other, such as {@code fa} and {@code prs}. */
    CLOSE,
    /**
     * One tag is a macrolanguage that takes in the other, such as {@code ku} and {@code kmr}: perhaps the same language,
     * perhaps another one of the group. Worth asking.
     */
    MACROLANGUAGE,
    /** Another language, or a tag that is not one. */
    NONE;

    /**
     * Compares what somebody speaks with what is offered. The order of the two makes no difference.
     *
     * @param spoken the language tag of the speaker
     * @param offered the language tag of the service
     * @return how well they match; {@link #NONE} when either is not a well-formed tag
     */
    public static LanguageMatch between(String spoken, String offered) {
        if (!LanguageTag.isWellFormed(spoken) || !LanguageTag.isWellFormed(offered)) {
            return NONE;
        }
        Languages languages = Languages.known();
        String one = languages.language(spoken);
        String other = languages.language(offered);
        if (Languages.isNone(one) || Languages.isNone(other)) {
            return NONE;
        }
        if (languages.same(one, other)) {
            String regionOfOne = Languages.region(spoken);
            String regionOfOther = Languages.region(offered);
            boolean differ = !regionOfOne.isEmpty() && !regionOfOther.isEmpty() && !regionOfOne.equals(regionOfOther);
            return differ ? VARIETY : SAME;
        }
        if (languages.close(one, other)) {
            return CLOSE;
        }
        Set<String> ofOne = languages.members(one);
        Set<String> ofOther = languages.members(other);
        return ofOne.contains(other) || ofOther.contains(one) ? MACROLANGUAGE : NONE;
    }

    /**
     * The best match between any language somebody speaks and any that is offered.
     *
     * @param spoken the language tags of the speaker
     * @param offered the language tags of the service
     * @return the best; {@link #NONE} when either is empty
     */
    public static LanguageMatch best(Collection<String> spoken, Collection<String> offered) {
        LanguageMatch best = NONE;
        for (String one : spoken) {
            for (String other : offered) {
                LanguageMatch match = between(one, other);
                best = match.compareTo(best) < 0 ? match : best;
            }
        }
        return best;
    }

    /**
     * Tells whether the languages are the same for sure.
     *
     * @return true for {@link #SAME} and {@link #VARIETY}
     */
    public boolean isSameLanguage() {
        return this == SAME || this == VARIETY;
    }

    /**
     * Tells whether it is worth sending somebody there.
     *
     * @return false only for {@link #NONE}
     */
    public boolean matches() {
        return this != NONE;
    }
}
