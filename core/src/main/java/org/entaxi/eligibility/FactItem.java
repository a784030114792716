package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.person.Facts;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.person.WhyUnknown;

/** One thing known of a person that can be left out by itself: a status, a document, a list being complete. */
record FactItem(String fact, int index) {

    /** Stands for "this list is complete". */
    static final int COMPLETE = -1;

    /** Stands for a fact given under its IRI. */
    static final int BY_IRI = -2;

    /** What is known of the facts that matter, in a fixed order: what closes a list first, so that it is left out first. */
    static List<FactItem> of(Person person, Set<String> facts) {
        List<FactItem> items = new ArrayList<>();
        boolean legal = facts.contains(Facts.LEGAL_STATUS) || facts.contains(Facts.DOCUMENTS);
        if (legal) {
            list(items, Facts.DOCUMENTS, person.documents().size(), person.documentsComplete());
            list(items, Facts.LEGAL_STATUS, person.statuses().size(), person.statusesComplete());
            given(items, person, Facts.LEGAL_STATUS);
        }
        if (facts.contains(Facts.BIRTH_DATE)) {
            list(items, Facts.BIRTH_DATE, person.birthDate() == null ? 0 : 1, false);
            given(items, person, Facts.AGE);
        }
        if (facts.contains(Facts.RESIDENCE)) {
            list(items, Facts.RESIDENCE, person.residence() == null ? 0 : 1, false);
        }
        if (facts.contains(Facts.NATIONALITY)) {
            list(items, Facts.NATIONALITY, person.nationalities().size(), person.nationalitiesComplete());
        }
        if (facts.contains(Facts.LANGUAGE)) {
            list(items, Facts.LANGUAGE, person.languages().size(), person.languagesComplete());
        }
        boolean counted = facts.contains(Facts.HOUSEHOLD_SIZE) || facts.contains(Facts.INCOME_PER_MEMBER);
        if (facts.contains(Facts.HOUSEHOLD) || counted) {
            list(items, Facts.HOUSEHOLD, person.members().size(), person.membersComplete());
        }
        facts.stream().sorted().forEach(fact -> given(items, person, fact));
        if (facts.contains(Facts.INCOME_PER_MEMBER)) {
            given(items, person, Facts.HOUSEHOLD_INCOME);
            given(items, person, Facts.HOUSEHOLD_SIZE);
        }
        return items;
    }

    /** The person of whom only what some facts say is known, and why the others of them are not. */
    static Person onlyOf(Person person, List<FactReference> references) {
        Set<String> facts = new LinkedHashSet<>();
        references.forEach(reference -> facts.add(reference.fact()));
        PersonBuilder only = only(person, new HashSet<>(of(person, facts))).toBuilder();
        for (String fact : facts) {
            for (String name : List.of(fact, Facts.memberName(fact))) {
                WhyUnknown why = person.unanswered().get(name);
                if (why != null) {
                    only.unanswered(name, why);
                }
            }
        }
        return only.build();
    }

    private static void list(List<FactItem> items, String fact, int size, boolean complete) {
        if (complete) {
            items.add(new FactItem(fact, COMPLETE));
        }
        for (int i = size - 1; i >= 0; i--) {
            items.add(new FactItem(fact, i));
        }
    }

    private static void given(List<FactItem> items, Person person, String fact) {
        FactItem item = new FactItem(fact, BY_IRI);
        if (person.facts().containsKey(fact) && !items.contains(item)) {
            items.add(item);
        }
    }

    /** Whether a list is known to be complete: only as a whole, since it says something else with a part left out. */
    private static boolean isComplete(Set<FactItem> items, String fact, int size) {
        for (int i = 0; i < size; i++) {
            if (!items.contains(new FactItem(fact, i))) {
                return false;
            }
        }
        return items.contains(new FactItem(fact, COMPLETE));
    }

    /** The person of whom only these items are known. */
    static Person only(Person person, Set<FactItem> items) {
        PersonBuilder builder = Person.builder();
        for (int i = 0; i < person.statuses().size(); i++) {
            if (items.contains(new FactItem(Facts.LEGAL_STATUS, i))) {
                builder.statuses(person.statuses().get(i));
            }
        }
        builder.statusesComplete(
                isComplete(items, Facts.LEGAL_STATUS, person.statuses().size()));
        for (int i = 0; i < person.documents().size(); i++) {
            HeldDocument document = person.documents().get(i);
            if (items.contains(new FactItem(Facts.DOCUMENTS, i))) {
                builder.document(document);
            }
        }
        builder.documentsComplete(
                isComplete(items, Facts.DOCUMENTS, person.documents().size()));
        if (items.contains(new FactItem(Facts.BIRTH_DATE, 0))) {
            builder.birthDate(person.birthDate());
        }
        if (items.contains(new FactItem(Facts.RESIDENCE, 0))) {
            builder.residence(person.residence());
        }
        lists(person, items, builder);
        person.facts().forEach((fact, value) -> {
            if (items.contains(new FactItem(fact, BY_IRI))) {
                builder.fact(fact, value);
            }
        });
        return builder.build();
    }

    private static void lists(Person person, Set<FactItem> items, PersonBuilder builder) {
        for (int i = 0; i < person.nationalities().size(); i++) {
            if (items.contains(new FactItem(Facts.NATIONALITY, i))) {
                builder.nationalities(person.nationalities().get(i));
            }
        }
        builder.nationalitiesComplete(
                isComplete(items, Facts.NATIONALITY, person.nationalities().size()));
        for (int i = 0; i < person.languages().size(); i++) {
            if (items.contains(new FactItem(Facts.LANGUAGE, i))) {
                builder.languages(person.languages().get(i));
            }
        }
        builder.languagesComplete(
                isComplete(items, Facts.LANGUAGE, person.languages().size()));
        for (int i = 0; i < person.members().size(); i++) {
            if (items.contains(new FactItem(Facts.HOUSEHOLD, i))) {
                builder.member(
                        person.members().get(i).relation(),
                        person.members().get(i).person());
            }
        }
        builder.membersComplete(
                isComplete(items, Facts.HOUSEHOLD, person.members().size()));
    }

    /** Which fact it is about, as others see it: a kind of document is named only where the rule asks for that kind. */
    FactReference reference(Person person, Set<FactReference> asked) {
        if (fact.equals(Facts.DOCUMENTS) && index >= 0) {
            FactReference document =
                    FactReference.document(person.documents().get(index).type());
            return asked.contains(document) ? document : FactReference.of(fact);
        }
        return FactReference.of(fact);
    }

    /** Hides which of several values it is. */
    @Override
    public String toString() {
        return "FactItem[" + fact + "]";
    }
}
