package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.text.LanguageTag;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * All that the fields of one fact with any number of codes look at in a person, where many people have the same: a few
 * nationalities, languages or characteristics. What is longer or odd has none, because it could tell people apart.
 *
 * @param known what they look at
 */
record Signature(List<Object> known) {

    private static final int MOST = 6;

    /** What is known of a fact with any number of codes; null when it is not to be kept. */
    static @Nullable Signature ofCodes(String fact, Person person, Vocabulary vocabulary) {
        List<Object> known = new ArrayList<>();
        boolean common = addFact(known, person, fact);
        if (fact.equals(Facts.NATIONALITY)) {
            known.add(person.nationalitiesComplete());
            common &= add(known, person.nationalities(), vocabulary);
        } else if (fact.equals(Facts.LANGUAGE)) {
            known.add(person.languagesComplete());
            common &= person.languages().size() <= MOST;
            for (String tag : person.languages()) {
                common &= tag.length() <= "kmr-latn".length() && LanguageTag.isWellFormed(tag);
                known.add(tag);
            }
        }
        return common ? new Signature(known) : null;
    }

    private static boolean add(List<Object> known, Collection<ConceptId> concepts, Vocabulary vocabulary) {
        known.addAll(concepts);
        return concepts.size() <= MOST && concepts.stream().allMatch(vocabulary::knows);
    }

    /** Adds a fact given under its IRI; only codes of a fact may be kept, and no more than a few. */
    private static boolean addFact(List<Object> known, Person person, String fact) {
        Fact given = person.facts().get(fact);
        if (given == null) {
            known.add("");
            return true;
        }
        int codes = 0;
        for (FactValue value : given.oneOf()) {
            List<String> texts = value.asCodes();
            if (texts == null || texts.stream().anyMatch(text -> text.length() > 80)) {
                return false;
            }
            codes += texts.size();
            known.add(texts);
        }
        known.add(given.absent());
        known.add(given.complete());
        return codes <= MOST && given.min() == null && given.max() == null;
    }

    /** Hides what is known of somebody. */
    @Override
    public String toString() {
        return "Signature[…]";
    }
}
