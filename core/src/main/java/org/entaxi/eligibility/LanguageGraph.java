package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entaxi.vocabulary.ConceptId;

/**
 * The languages that a rule names. A tag is within every tag that it begins with (RFC 4647, basic filtering), and a language
 * within its macrolanguage (ISO 639-3).
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
            Map.entry("gax", "om"));

    private final List<Node> nodes = new ArrayList<>();

    LanguageGraph(List<ConceptId> tags) {
        super(tags);
        for (int i = 0; i < size(); i++) {
            nodes.add(outside(id(i)));
        }
    }

    static ConceptId concept(String tag) {
        return new ConceptId("urn:ietf:bcp:47:" + tag.toLowerCase(Locale.ROOT));
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
        int colon = iri.lastIndexOf(':') + 1;
        int dash = iri.indexOf('-', colon);
        String language = dash < 0 ? iri.substring(colon) : iri.substring(colon, dash);
        String macro = MACROLANGUAGES.get(language);
        return macro == null ? iri : iri.substring(0, colon) + macro;
    }

    @Override
    Node node(int i) {
        return nodes.get(i);
    }

    @Override
    Node node(ConceptId tag) {
        int i = indexOf(tag);
        return i >= 0 ? nodes.get(i) : outside(tag);
    }

    @Override
    List<long[]> coverings(int i) {
        return List.of();
    }
}
