package org.entaxi.examples.generator;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.Rules;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.Facts;
import org.entaxi.person.HouseholdMember;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;

/** The conditions that rules are made of: {@value #SIZE} different ones, by kind, each kind in an order that the seed gives. */
final class Conditions {

    static final int SIZE = 512;

    private final List<Rule> statuses;
    private final List<Rule> areas;
    private final List<Rule> ages;
    private final List<Rule> incomes;
    private final List<Rule> stays;
    private final List<Rule> documents;
    private final List<Rule> languages;
    private final List<Rule> nationalities;
    private final List<Rule> characteristics;
    private final List<Rule> work;
    private final List<Rule> flags;
    private final List<Rule> members;
    private final List<Rule> words;

    Conditions(Vocabulary vocabulary, long seed) {
        statuses = ofScheme(vocabulary, Schemes.LEGAL_STATUS, Rules::status);
        documents = ofScheme(vocabulary, Schemes.DOCUMENT_TYPE, type -> Rules.document(type)
                .accepting(DocumentValidity.VALID, DocumentValidity.EXTENDED));
        areas = ofScheme(vocabulary, Schemes.AREA, Rules::residence);
        areas.remove(Rules.residence(Areas.GREECE));
        characteristics = ofScheme(
                vocabulary, Schemes.PERSONAL_CHARACTERISTIC, characteristic -> Rules.code(Facts.PERSONAL_CHARACTERISTIC)
                        .in(code(characteristic)));
        work = ofScheme(vocabulary, Schemes.SETTING_OF_WORK, setting -> Rules.code(Facts.SETTING_OF_WORK)
                .in(code(setting)));
        languages = made(People.LANGUAGES, Rules::language);
        nationalities = made(People.COUNTRIES, country -> Rules.nationality(ConceptId.of(Schemes.COUNTRY, country)));
        flags = new ArrayList<>(List.of(Rules.flag(Facts.IN_RECEPTION_FACILITY), Rules.flag(Facts.IN_STATE_CARE)));
        incomes = incomes();
        stays = stays();
        members = members();
        words = made(
                List.of("newly arrived", "in a difficult position", "from the neighbourhood", "motivated"),
                said -> Rules.unencoded(LocalizedText.of("en", said)));
        ages = ages(SIZE - size());
        shuffle(seed);
    }

    private static String code(ConceptId concept) {
        return Objects.requireNonNullElse(concept.code(), concept.iri());
    }

    private int size() {
        return all(false).stream().mapToInt(List::size).sum();
    }

    private static List<Rule> ofScheme(Vocabulary vocabulary, String scheme, Function<ConceptId, Rule> condition) {
        return made(vocabulary.concepts(scheme).stream().map(Concept::id).toList(), condition);
    }

    private static <T> List<Rule> made(List<T> values, Function<T, Rule> condition) {
        List<Rule> rules = new ArrayList<>();
        values.forEach(value -> rules.add(condition.apply(value)));
        return rules;
    }

    private static List<Rule> incomes() {
        List<Rule> rules = new ArrayList<>();
        for (int euros = 216; euros <= 1080; euros += 54) {
            rules.add(Rules.number(Facts.HOUSEHOLD_INCOME).atMost(euros + ".00"));
        }
        for (int euros = 100; euros <= 500; euros += 50) {
            rules.add(Rules.number(Facts.INCOME).atMost(Integer.toString(euros)));
        }
        return rules;
    }

    private static List<Rule> stays() {
        List<Rule> rules = new ArrayList<>();
        for (int years = 1; years <= 10; years++) {
            rules.add(Rules.elapsed(Facts.RESIDENT_SINCE).atLeast(Period.ofYears(years)));
        }
        for (int months : new int[] {1, 2, 3, 6, 12, 18, 24, 36}) {
            rules.add(Rules.elapsed(Facts.ARRIVED_ON).atMost(Period.ofMonths(months)));
            rules.add(Rules.elapsed(Facts.RECOGNISED_ON).atMost(Period.ofMonths(months)));
            rules.add(Rules.elapsed(Facts.APPLICATION_LODGED_ON).atLeast(Period.ofMonths(months)));
        }
        return rules;
    }

    private static List<Rule> members() {
        List<Rule> rules = new ArrayList<>();
        for (int years : new int[] {1, 3, 6, 12, 15, 18}) {
            rules.add(Rules.anyMember(HouseholdMember.CHILD, Rules.age().under(years)));
        }
        return rules;
    }

    /** The bounds that cards print most often, then every other one until there are enough. */
    private static List<Rule> ages(int wanted) {
        List<Rule> rules = new ArrayList<>();
        for (int years : new int[] {18, 16, 15, 21, 25, 60, 65, 67}) {
            rules.add(Rules.age().atLeast(years));
        }
        for (int years : new int[] {18, 12, 15, 25, 30}) {
            rules.add(Rules.age().under(years));
        }
        for (int from = 3; rules.size() < wanted; from++) {
            for (int to = from + 5; to <= from + 50 && rules.size() < wanted; to += 9) {
                rules.add(Rules.age().atLeast(from).atMost(to));
            }
        }
        return rules;
    }

    private void shuffle(long seed) {
        List<List<Rule>> all = all(true);
        for (int i = 0; i < all.size(); i++) {
            Collections.shuffle(all.get(i), new Random(seed * 31 + i));
        }
    }

    private List<List<Rule>> all(boolean withAges) {
        List<List<Rule>> all = new ArrayList<>(List.of(
                statuses,
                areas,
                incomes,
                stays,
                documents,
                languages,
                nationalities,
                characteristics,
                work,
                flags,
                members,
                words));
        if (withAges) {
            all.add(ages);
        }
        return all;
    }

    List<List<Rule>> all() {
        return all(true);
    }

    /**
     * The kinds by whose choice rules are told apart, in order.
     *
     * @param plain whether to keep to what other engines can state
     */
    List<List<Rule>> telling(boolean plain) {
        return plain
                ? List.of(ages, statuses, incomes, areas, documents)
                : List.of(ages, statuses, incomes, areas, stays);
    }

    /** The kinds that come on top, and how many rules in a hundred have them. */
    List<Extra> extras(boolean plain) {
        List<Extra> extras = new ArrayList<>(List.of(
                new Extra(languages, 12), new Extra(characteristics, 8), new Extra(work, 5), new Extra(flags, 4)));
        if (!plain) {
            extras.addAll(List.of(
                    new Extra(documents, 20), new Extra(nationalities, 4), new Extra(members, 5), new Extra(words, 8)));
        }
        return extras;
    }

    /** A kind of condition and how many rules in a hundred have one. */
    record Extra(List<Rule> conditions, int percent) {}
}
