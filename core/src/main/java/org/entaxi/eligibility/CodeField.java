package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A fact with one code: the most precise concept that applies. A cell says which of the codes that the rule names are that
 * concept or broader; "none of them" and "there is no such thing" are cells too. Where the scheme is known, a code that is not
 * may be anything, so it settles nothing but itself.
 */
final class CodeField extends Field {

    private final String fact;
    private final Map<ConceptId, long[]> remembered = new ConcurrentHashMap<>();
    private final String scheme;
    private final Vocabulary vocabulary;
    private final Set<ConceptId> named = new LinkedHashSet<>();
    private List<ConceptId> codes = List.of();
    private List<Set<ConceptId>> possiblyNarrower = List.of();
    private final List<Long> cells = new ArrayList<>();
    private final Map<Long, Integer> cellOf = new LinkedHashMap<>();

    CodeField(String fact, String scheme, Vocabulary vocabulary) {
        this.fact = fact;
        this.scheme = scheme;
        this.vocabulary = vocabulary;
    }

    @Override
    void add(Condition condition) {
        if (condition instanceof ResidenceCondition residence) {
            named.add(residence.area());
        } else if (condition instanceof CodeCondition code) {
            code.in().forEach(text -> named.add(concept(text)));
            code.notIn().forEach(text -> named.add(concept(text)));
        }
    }

    private ConceptId concept(String text) {
        return text.isEmpty() ? ConceptId.of(scheme, "?") : ConceptId.parse(text, scheme);
    }

    @Override
    boolean close() {
        codes = List.copyOf(named);
        possiblyNarrower = codes.stream().map(vocabulary::possiblyNarrower).toList();
        if (codes.size() > Long.SIZE - 2) {
            return false;
        }
        Set<Long> signatures = new LinkedHashSet<>();
        signatures.add(0L);
        for (ConceptId code : codes) {
            for (ConceptId inside : vocabulary.possiblyNarrower(code)) {
                addSignatures(inside, signatures);
                if (signatures.size() > MAX_CELLS) {
                    return false;
                }
            }
        }
        long free = unrecognised();
        for (long signature : signatures) {
            for (long extra = free; ; extra = (extra - 1) & free) {
                cell((signature & ~free) | extra);
                if (extra == 0 || cells.size() > MAX_CELLS) {
                    break;
                }
            }
        }
        return cells.size() < MAX_CELLS;
    }

    private void cell(long signature) {
        if (cellOf.putIfAbsent(signature, cells.size()) == null) {
            cells.add(signature);
        }
    }

    /** The named codes that the vocabulary should know and does not. */
    private long unrecognised() {
        long found = 0;
        for (int i = 0; i < codes.size(); i++) {
            if (!isRecognised(codes.get(i))) {
                found |= 1L << i;
            }
        }
        return found;
    }

    private boolean isRecognised(ConceptId code) {
        return vocabulary.scheme(scheme) == null || vocabulary.knows(code, scheme);
    }

    /** Adds what a concept is of the named codes, with and without those of which it has to be checked first. */
    private void addSignatures(ConceptId code, Set<Long> signatures) {
        long sure = 0;
        long perhaps = 0;
        for (int i = 0; i < codes.size(); i++) {
            if (vocabulary.isNarrowerOrSame(code, codes.get(i))) {
                sure |= 1L << i;
            } else if (possiblyNarrower.get(i).contains(code)) {
                perhaps |= 1L << i;
            }
        }
        for (long more = perhaps; signatures.size() <= MAX_CELLS; more = (more - 1) & perhaps) {
            signatures.add(sure | more);
            if (more == 0) {
                return;
            }
        }
    }

    /** The named codes and, last, the cell for "there is no such thing". */
    @Override
    int cells() {
        return cells.size() + 1;
    }

    @Override
    long[] mask(Condition condition) {
        if (condition instanceof ResidenceCondition residence) {
            long bit = bits(List.of(residence.area()));
            return Masks.where(cells(), i -> i < cells.size() && (cells.get(i) & bit) != 0);
        }
        CodeCondition code = (CodeCondition) condition;
        long in = bits(code.in().stream().map(this::concept).toList());
        long out = bits(code.notIn().stream().map(this::concept).toList());
        boolean anything = code.in().isEmpty();
        boolean absentToo = anything && !code.notIn().isEmpty();
        return Masks.where(
                cells(),
                i -> i == cells.size()
                        ? absentToo
                        : (anything || (cells.get(i) & in) != 0) && (cells.get(i) & out) == 0);
    }

    private long bits(List<ConceptId> concepts) {
        long bits = 0;
        for (ConceptId concept : concepts) {
            bits |= 1L << codes.indexOf(concept);
        }
        return bits;
    }

    @Override
    List<FactReference> units() {
        return List.of(FactReference.of(fact));
    }

    @Override
    long[] possible(Person person, ConflictLog conflicts) {
        long[] stated = read(person.facts().get(fact));
        ConceptId residence = fact.equals(Facts.RESIDENCE) ? person.residence() : null;
        if (residence == null) {
            return stated == null ? Masks.all(cells()) : stated;
        }
        long[] member = Masks.none(cells());
        addPossible(residence, member);
        if (stated == null) {
            return member;
        }
        if (Masks.intersect(stated, member)) {
            return Masks.and(stated, member);
        }
        conflicts.add(Conflict.of(fact, Conflict.Kind.VALUES_DIFFER));
        return Masks.or(stated, member);
    }

    private long @Nullable [] read(@Nullable Fact given) {
        if (given == null || given.isOpen()) {
            return null;
        }
        long[] possible = Masks.none(cells());
        if (given.absent()) {
            Masks.set(possible, cells.size());
            return possible;
        }
        for (FactValue value : given.oneOf()) {
            List<String> texts = value.asCodes();
            if (texts == null || texts.size() != 1 || texts.get(0).isEmpty()) {
                return null;
            }
            addPossible(concept(texts.get(0)), possible);
        }
        return Masks.isEmpty(possible) ? null : possible;
    }

    /** Adds the cells of a concept and of everything narrower that it may turn out to be. */
    private void addPossible(ConceptId code, long[] possible) {
        if (vocabulary.knows(code, scheme)) {
            // Only concepts of the vocabulary are remembered, so that nothing is kept that somebody alone said.
            long[] found = remembered.get(code);
            if (found == null) {
                found = Masks.none(cells());
                addRecognised(code, found);
                remembered.put(code, found);
            }
            Masks.add(possible, found);
        } else if (isRecognised(code)) {
            addRecognised(code, possible);
        } else {
            int named = codes.indexOf(code);
            for (int i = 0; i < cells.size(); i++) {
                if (named < 0 || (cells.get(i) & (1L << named)) != 0) {
                    Masks.set(possible, i);
                }
            }
        }
    }

    private void addRecognised(ConceptId code, long[] possible) {
        long free = unrecognised();
        Set<Long> signatures = new LinkedHashSet<>();
        for (ConceptId inside : vocabulary.possiblyNarrower(code)) {
            addSignatures(inside, signatures);
        }
        Set<Long> readings = new LinkedHashSet<>();
        signatures.forEach(signature -> readings.add(signature & ~free));
        for (int i = 0; i < cells.size(); i++) {
            if (readings.contains(cells.get(i) & ~free)) {
                Masks.set(possible, i);
            }
        }
    }
}
