package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entaxi.text.LanguageTag;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * The languages that a rule names. A tag is within every tag that it begins with (RFC 4647, basic filtering), and a language
 * within its macrolanguage (ISO 639-3). Codes for the same language are compared as one.
 *
 * <p>Which languages belong to a macrolanguage is known only of those that
 * {@link LanguageTag#macrolanguage} has. Any other code of three letters, and what
 * is no code at all, may be within any language, so it never closes a list.
 */
final class LanguageGraph extends ConceptGraph {

    private static final String PREFIX = "urn:ietf:bcp:47:";

    private final List<Node> nodes = new ArrayList<>();

    LanguageGraph(List<ConceptId> tags) {
        super(tags.stream().filter(LanguageGraph::isRecognised).toList());
        for (int i = 0; i < size(); i++) {
            nodes.add(outside(id(i)));
        }
    }

    static ConceptId concept(String tag) {
        return new ConceptId(PREFIX + LanguageCodes.folded(tag));
    }

    private static boolean isRecognised(ConceptId tag) {
        String language = language(tag.iri());
        return LanguageTag.macrolanguage(language) != null || LanguageCodes.isTwoLetterCode(language);
    }

    static List<ConceptId> concepts(Set<String> tags) {
        return tags.stream().map(LanguageGraph::concept).distinct().toList();
    }

    private Node outside(ConceptId tag) {
        return new Node(
                Masks.where(size(), other -> isWithin(tag.iri(), id(other).iri())),
                Masks.where(size(), other -> isWithin(id(other).iri(), tag.iri())),
                none());
    }

    private static boolean isWithin(String one, String other) {
        return begins(one, other) || begins(macro(one), other);
    }

    private static boolean begins(String tag, String range) {
        return tag.startsWith(range) && (tag.length() == range.length() || tag.charAt(range.length()) == '-');
    }

    /** The tag with its language replaced by the macrolanguage, keeping nothing else: a script is of the language. */
    private static String macro(String iri) {
        String macro = LanguageTag.macrolanguage(language(iri));
        return macro == null ? iri : PREFIX + macro;
    }

    private static String language(String iri) {
        int dash = iri.indexOf('-', PREFIX.length());
        return dash < 0 ? iri.substring(PREFIX.length()) : iri.substring(PREFIX.length(), dash);
    }

    /** A language with a script or a region at most. */
    @Override
    boolean isCommon(ConceptId tag) {
        return isRecognised(tag) && tag.iri().length() <= PREFIX.length() + "kmr-latn".length();
    }

    @Override
    boolean isWritten(ConceptId one, ConceptId other) {
        return begins(one.iri(), other.iri());
    }

    @Override
    Node node(int i) {
        return nodes.get(i);
    }

    @Override
    @Nullable
    Node node(ConceptId tag) {
        int i = indexOf(tag);
        if (i >= 0) {
            return nodes.get(i);
        }
        return isRecognised(tag) ? outside(tag) : null;
    }

    @Override
    List<long[]> coverings(int i) {
        return List.of();
    }
}
