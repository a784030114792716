package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * The languages that a rule names. A tag is within every tag that it begins with (RFC 4647, basic filtering), and a language
 * within its macrolanguage (ISO 639-3). Codes for the same language are compared as one.
 *
 * <p>Which languages belong to a macrolanguage is known only of those in a table here. Any other code of three letters, and what
 * is no code at all, may be within any language, so it never closes a list.
 */
final class LanguageGraph extends ConceptGraph {

    /** Languages of ISO 639-3 that are met here and the macrolanguage each belongs to. */
    private static final Map<String, String> MACROLANGUAGES = Map.ofEntries(
            Map.entry("kmr", "ku"),
            Map.entry("ckb", "ku"),
            Map.entry("sdh", "ku"),
            Map.entry("prs", "fa"),
            Map.entry("pes", "fa"),
            Map.entry("arb", "ar"),
            Map.entry("apc", "ar"),
            Map.entry("arz", "ar"),
            Map.entry("acm", "ar"),
            Map.entry("ary", "ar"),
            Map.entry("pbu", "ps"),
            Map.entry("pst", "ps"),
            Map.entry("pbt", "ps"),
            Map.entry("als", "sq"),
            Map.entry("aln", "sq"),
            Map.entry("cmn", "zh"),
            Map.entry("yue", "zh"),
            Map.entry("gax", "om"),
            Map.entry("nb", "no"),
            Map.entry("nn", "no"),
            Map.entry("id", "ms"),
            Map.entry("bs", "sh"),
            Map.entry("hr", "sh"),
            Map.entry("sr", "sh"),
            Map.entry("tw", "ak"));

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
        return MACROLANGUAGES.containsKey(language) || LanguageCodes.isTwoLetterCode(language);
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
        String macro = MACROLANGUAGES.get(language(iri));
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
