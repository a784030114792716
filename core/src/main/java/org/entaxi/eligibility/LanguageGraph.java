package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entaxi.text.LanguageTag;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * The languages that a rule names. A tag is within every tag that it begins with (RFC 4647, basic filtering), and a language
 * within its macrolanguage (ISO 639-3). Codes for the same language are compared as one. Of two tags of a language that do not
 * contradict each other, such as Chinese of Taiwan and Chinese in traditional characters, neither is within the other, and yet
 * whoever names one may mean the other too: a list with the one does not close the other.
 *
 * <p>That is about what a tag covers, and {@link org.entaxi.text.LanguageMatch} about who understands whom: a speaker of Dari
 * does speak Persian in the sense of the tag {@code fa}, which ISO 639-3 has for both, and is only close to one of Iranian
 * Persian. A rule that means Iranian Persian alone says {@code pes}.
 *
 * <p>Which languages belong to a macrolanguage is known only of those that
 * {@link LanguageTag#macrolanguage} has. Any other code of three letters, and what
 * is no code at all, may be within any language, so it never closes a list.
 */
final class LanguageGraph extends ConceptGraph {

    private static final String PREFIX = "urn:ietf:bcp:47:";

    private static final Pattern SCRIPT = Pattern.compile("-[a-z]{4}(?=-|$)");
    private static final Pattern EXTENSION = Pattern.compile("-[a-z0-9]-");
    private static final Pattern REGION = Pattern.compile("-(?:[a-z]{2}|[0-9]{3})(?=-|$)");

    /** Codes of which all that goes by them is known: those of two letters, and two that lost theirs or never had one. */
    private static final Set<String> COMMON = common();

    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> said = new ArrayList<>();

    LanguageGraph(List<ConceptId> tags) {
        super(tags.stream().filter(LanguageGraph::isRecognised).toList());
        for (int i = 0; i < size(); i++) {
            nodes.add(node(id(i), LanguageGraph::isWithin));
            said.add(said(id(i)));
        }
    }

    private static Set<String> common() {
        Set<String> codes = new HashSet<>(List.of(Locale.getISOLanguages()));
        codes.addAll(List.of("sh", "fil"));
        return codes;
    }

    static ConceptId concept(String tag) {
        return new ConceptId(PREFIX + LanguageTag.folded(tag));
    }

    private static boolean isRecognised(ConceptId tag) {
        String language = language(tag.iri());
        return LanguageTag.macrolanguage(language) != null || COMMON.contains(language);
    }

    static List<ConceptId> concepts(Set<String> tags) {
        return tags.stream().map(LanguageGraph::concept).distinct().toList();
    }

    /** What somebody says to speak, which may turn out to be more than the tag tells. */
    private Node said(ConceptId tag) {
        return node(tag, LanguageGraph::mayBeBoth);
    }

    private Node node(ConceptId tag, BiPredicate<String, String> mayTurnOutToBe) {
        return new Node(
                Masks.where(size(), other -> isWithin(tag.iri(), id(other).iri())),
                Masks.where(size(), other -> mayTurnOutToBe.test(id(other).iri(), tag.iri())),
                none());
    }

    private static boolean isWithin(String one, String other) {
        return begins(one, other) || begins(macro(one), other);
    }

    /** Whether something can be within both: the same language, or one within the other, and no two scripts or regions. */
    private static boolean mayBeBoth(String one, String other) {
        String ofOne = language(one);
        String ofOther = language(other);
        boolean sameLanguage = ofOne.equals(ofOther)
                || ofOther.equals(LanguageTag.macrolanguage(ofOne))
                || ofOne.equals(LanguageTag.macrolanguage(ofOther));
        return sameLanguage && !differ(one, other, SCRIPT) && !differ(one, other, REGION);
    }

    private static boolean differ(String one, String other, Pattern subtag) {
        Matcher ofOne = subtag.matcher(withoutExtensions(one));
        Matcher ofOther = subtag.matcher(withoutExtensions(other));
        return ofOne.find() && ofOther.find() && !ofOne.group().equals(ofOther.group());
    }

    /** What stands after a single letter is no script and no region, such as the digits in {@code ar-u-nu-latn}. */
    private static String withoutExtensions(String tag) {
        Matcher extension = EXTENSION.matcher(tag);
        return extension.find() ? tag.substring(0, extension.start()) : tag;
    }

    private static boolean begins(String tag, String range) {
        return tag.startsWith(range) && (tag.length() == range.length() || tag.charAt(range.length()) == '-');
    }

    /** The tag with its language replaced by the macrolanguage: Egyptian Arabic of Egypt is Arabic of Egypt. */
    private static String macro(String iri) {
        String language = language(iri);
        String macro = LanguageTag.macrolanguage(language);
        return macro == null ? iri : PREFIX + macro + iri.substring(PREFIX.length() + language.length());
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
            return said.get(i);
        }
        return isRecognised(tag) ? said(tag) : null;
    }

    @Override
    List<long[]> coverings(int i) {
        return List.of();
    }
}
