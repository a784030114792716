package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.basics.Certainty;
import org.entaxi.person.Facts;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.ConceptScheme;
import org.entaxi.vocabulary.Covering;
import org.entaxi.vocabulary.Link;
import org.entaxi.vocabulary.NotProof;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;

/** A vocabulary and a calendar small enough that everything that can be the case can be listed. */
public final class SmallWorld {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Every region between two thresholds that random rules use has a day here, and so have the days at their edges. */
    static final List<LocalDate> BIRTH_DATES = List.of(
            LocalDate.of(1990, 6, 1),
            LocalDate.of(1996, 11, 23),
            LocalDate.of(1996, 11, 24),
            LocalDate.of(2008, 11, 23),
            LocalDate.of(2008, 11, 24),
            LocalDate.of(2012, 1, 1),
            LocalDate.of(2016, 11, 23),
            LocalDate.of(2016, 11, 24));

    static final List<Integer> AMOUNTS = List.of(500, 1000, 1500, 2000, 2500);

    public static final String INCOME = Facts.HOUSEHOLD_INCOME;
    public static final String CARE = Facts.IN_STATE_CARE;
    public static final String TRADE = "https://example.org/fact/trade";

    static final ConceptId TCN = status("third-country");
    static final ConceptId LAWFUL = status("lawful");
    static final ConceptId PROTECTED = status("protected");
    static final ConceptId REFUGEE = status("refugee");
    static final ConceptId SUBSIDIARY = status("subsidiary");
    static final ConceptId APPLICANT = status("applicant");
    static final ConceptId CITIZEN = status("citizen");
    static final ConceptId MOVER = status("mover");
    static final ConceptId FAMILY = status("family");
    /** A code that no vocabulary has. */
    static final ConceptId MISSPELT = status("refugge");

    static final List<ConceptId> STATUSES =
            List.of(TCN, LAWFUL, PROTECTED, REFUGEE, SUBSIDIARY, APPLICANT, CITIZEN, MOVER, FAMILY);

    static final ConceptId CARD = ConceptId.of(Schemes.DOCUMENT_TYPE, "card");
    static final ConceptId PAPER = ConceptId.of(Schemes.DOCUMENT_TYPE, "paper");
    static final ConceptId RULING = ConceptId.of(Schemes.DOCUMENT_TYPE, "ruling");
    /** A card that proves something else than the card does. */
    static final ConceptId STAMPED = ConceptId.of(Schemes.DOCUMENT_TYPE, "stamped");

    static final List<ConceptId> DOCUMENTS = List.of(CARD, PAPER, RULING, STAMPED);

    static final ConceptId COUNTRY = area("country");
    static final ConceptId NORTH = area("north");
    static final ConceptId NORTH_TOWN = area("north-town");
    static final ConceptId NORTH_PORT = area("north-port");
    static final ConceptId SOUTH = area("south");
    static final List<ConceptId> AREAS = List.of(COUNTRY, NORTH, NORTH_TOWN, NORTH_PORT, SOUTH, area("elsewhere"));

    static final ConceptId X = ConceptId.of(Schemes.COUNTRY, "X");
    static final ConceptId Y = ConceptId.of(Schemes.COUNTRY, "Y");
    static final ConceptId Z = ConceptId.of(Schemes.COUNTRY, "Z");
    static final List<ConceptId> COUNTRIES = List.of(X, Y, Z);

    /** Whoever speaks the Arabic of Egypt speaks Arabic. */
    static final List<String> LANGUAGES = List.of("ar", "ar-EG", "fa");

    public static final Vocabulary VOCABULARY = vocabulary();

    private SmallWorld() {}

    private static ConceptId status(String code) {
        return ConceptId.of(Schemes.LEGAL_STATUS, code);
    }

    private static ConceptId area(String code) {
        return ConceptId.of(Schemes.AREA, code);
    }

    private static Vocabulary vocabulary() {
        return Vocabulary.builder()
                .scheme(scheme(Schemes.LEGAL_STATUS, false))
                .scheme(scheme(Schemes.DOCUMENT_TYPE, false))
                .scheme(scheme(Schemes.AREA, true))
                .scheme(scheme(Schemes.COUNTRY, false))
                .concept(concept(TCN)
                        .link(Link.of(Link.Kind.DISJOINT_WITH, CITIZEN))
                        .build())
                .concept(concept(LAWFUL).broader(TCN).build())
                .concept(concept(PROTECTED)
                        .broader(LAWFUL)
                        .covering(new Covering(ordered(REFUGEE, SUBSIDIARY), Certainty.SURE, null))
                        .build())
                .concept(concept(REFUGEE)
                        .broader(PROTECTED)
                        .link(Link.of(Link.Kind.DISJOINT_WITH, SUBSIDIARY))
                        .build())
                .concept(concept(SUBSIDIARY).broader(PROTECTED).build())
                .concept(concept(APPLICANT).broader(TCN).build())
                .concept(concept(CITIZEN).build())
                .concept(concept(MOVER).build())
                .concept(concept(FAMILY).broader(MOVER, LAWFUL).build())
                .concept(concept(CARD).attests(LAWFUL).build())
                .concept(concept(STAMPED)
                        .broader(CARD)
                        .notProof(new NotProof(LAWFUL, LocalizedText.EMPTY))
                        .attests(APPLICANT)
                        .build())
                .concept(concept(PAPER).build())
                .concept(concept(RULING).broader(PAPER).attests(REFUGEE).build())
                .concept(concept(COUNTRY).build())
                .concept(concept(NORTH).broader(COUNTRY).build())
                .concept(concept(NORTH_TOWN).broader(NORTH).build())
                .concept(concept(NORTH_PORT).broader(NORTH).build())
                .concept(concept(SOUTH).broader(COUNTRY).build())
                .concept(concept(area("elsewhere")).build())
                .concept(concept(X).build())
                .concept(concept(Y).build())
                .concept(concept(Z).build())
                .build();
    }

    private static Set<ConceptId> ordered(ConceptId... concepts) {
        return new LinkedHashSet<>(List.of(concepts));
    }

    private static Concept.Builder concept(ConceptId id) {
        return Concept.builder(id, String.valueOf(id.scheme()));
    }

    private static ConceptScheme scheme(String id, boolean tree) {
        return new ConceptScheme(id, LocalizedText.EMPTY, LocalizedText.EMPTY, tree, false, Certainty.SURE, null);
    }

    /** Every set of statuses that somebody can have at once. */
    static List<Set<ConceptId>> statusSets() {
        List<Set<ConceptId>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << STATUSES.size(); bits++) {
            Set<ConceptId> set = new LinkedHashSet<>();
            for (int i = 0; i < STATUSES.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    set.add(STATUSES.get(i));
                }
            }
            if (isPossible(set)) {
                sets.add(set);
            }
        }
        return sets;
    }

    private static boolean isPossible(Set<ConceptId> set) {
        boolean closed = set.stream().allMatch(each -> set.containsAll(VOCABULARY.broaderClosure(each)));
        boolean exclusive =
                (set.contains(TCN) && set.contains(CITIZEN)) || (set.contains(REFUGEE) && set.contains(SUBSIDIARY));
        boolean covered = !set.contains(PROTECTED) || set.contains(REFUGEE) || set.contains(SUBSIDIARY);
        return closed && !exclusive && covered;
    }
}
