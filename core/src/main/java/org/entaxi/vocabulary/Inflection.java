package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * The forms of a name within a sentence: gender, the three cases that explanations use, and the articles. Forms begin
 * as they do inside a sentence, without article.
 *
 * <p>English has one form for all cases and keeps only its indefinite article.
 *
 * @param language the BCP 47 tag
 * @param gender the grammatical gender; {@link Gender#NONE} where the language has none
 * @param indefinite the indefinite article in the nominative, empty when the name takes none
 * @param nominative the form of a subject
 * @param genitive the form of a possessor
 * @param accusative the form of an object
 */
public record Inflection(
        String language, Gender gender, String indefinite, String nominative, String genitive, String accusative)
        implements Serializable {

    /** The grammatical gender of a name. */
    public enum Gender {
        /** Masculine. */
        MASCULINE,
        /** Feminine. */
        FEMININE,
        /** Neuter. */
        NEUTER,
        /** The language has no gender. */
        NONE
    }

    /** The grammatical cases that explanations use. */
    public enum Case {
        /** Subject. */
        NOMINATIVE,
        /** Possessor. */
        GENITIVE,
        /** Object. */
        ACCUSATIVE
    }

    /**
     * Checks that nothing is missing.
     *
     * @param language the BCP 47 tag
     * @param gender the grammatical gender
     * @param indefinite the indefinite article in the nominative
     * @param nominative the form of a subject
     * @param genitive the form of a possessor
     * @param accusative the form of an object
     */
    public Inflection {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(gender, "gender");
        Objects.requireNonNull(indefinite, "indefinite");
        Objects.requireNonNull(nominative, "nominative");
        Objects.requireNonNull(genitive, "genitive");
        Objects.requireNonNull(accusative, "accusative");
    }

    /**
     * The name without article.
     *
     * @param grammaticalCase the case
     * @return the form
     */
    public String form(Case grammaticalCase) {
        return pick(grammaticalCase, nominative, genitive, accusative);
    }

    /**
     * The name with the definite article: "το Δελτίο", "the card".
     *
     * @param grammaticalCase the case
     * @return article and form
     */
    public String definite(Case grammaticalCase) {
        String article =
                switch (gender) {
                    case MASCULINE -> pick(grammaticalCase, "ο", "του", "τον");
                    case FEMININE -> pick(grammaticalCase, "η", "της", "την");
                    case NEUTER -> pick(grammaticalCase, "το", "του", "το");
                    case NONE -> "the";
                };
        return withArticle(article, grammaticalCase);
    }

    /**
     * The name with the indefinite article: "ένα Δελτίο", "a card".
     *
     * @param grammaticalCase the case
     * @return article and form, or the form alone when the name takes no indefinite article
     */
    public String indefinite(Case grammaticalCase) {
        if (indefinite.isEmpty()) {
            return form(grammaticalCase);
        }
        String article =
                switch (gender) {
                    case MASCULINE -> pick(grammaticalCase, indefinite, "ενός", "έναν");
                    case FEMININE -> pick(grammaticalCase, indefinite, "μίας", "μία");
                    case NEUTER -> pick(grammaticalCase, indefinite, "ενός", "ένα");
                    case NONE -> indefinite;
                };
        return withArticle(article, grammaticalCase);
    }

    private static String pick(Case grammaticalCase, String ofSubject, String ofPossessor, String ofObject) {
        return switch (grammaticalCase) {
            case NOMINATIVE -> ofSubject;
            case GENITIVE -> ofPossessor;
            case ACCUSATIVE -> ofObject;
        };
    }

    private String withArticle(String article, Case grammaticalCase) {
        String form = form(grammaticalCase);
        return dropsFinalNu(article, form)
                ? article.substring(0, article.length() - 1) + ' ' + form
                : article + ' ' + form;
    }

    /** Greek school grammar: feminine "την" keeps its ν before vowels, stops and their compounds only. */
    private static boolean dropsFinalNu(String article, String form) {
        if (!article.equals("την") || form.isEmpty()) {
            return false;
        }
        String start = form.substring(0, Math.min(2, form.length())).toLowerCase(Locale.ROOT);
        boolean keeps = "αεηιουωάέήίόύώκπτξψ".indexOf(start.charAt(0)) >= 0
                || start.equals("γκ")
                || start.equals("μπ")
                || start.equals("ντ");
        boolean greek = start.charAt(0) >= '\u0370' && start.charAt(0) <= '\u03ff';
        return greek && !keeps;
    }
}
