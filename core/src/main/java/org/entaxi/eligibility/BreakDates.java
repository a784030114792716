package org.entaxi.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Attestation;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.HeldEvidence;
import org.entaxi.vocabulary.LegalBasis;
import org.entaxi.vocabulary.Link;
import org.entaxi.vocabulary.Prolongation;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the outcome may change while nothing changes but time. Age, elapsed and remaining time, and the dates of
 * documents are thresholds, so between two such days the outcome is the same.
 */
final class BreakDates {

    /** Clamping at the end of a month moves a threshold by at most three days; all days around it are looked at. */
    private static final int MARGIN = 3;

    private final Vocabulary vocabulary;
    private final LocalDate after;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private BreakDates(Vocabulary vocabulary, LocalDate after) {
        this.vocabulary = vocabulary;
        this.after = after;
    }

    /** The days after the given one, in order. */
    static SortedSet<LocalDate> of(Rule rule, Person person, Vocabulary vocabulary, LocalDate after) {
        BreakDates dates = new BreakDates(vocabulary, after);
        dates.collect(rule, person);
        dates.documents(person);
        return dates.days;
    }

    private void add(@Nullable LocalDate day) {
        if (day != null && day.isAfter(after) && day.getYear() <= 9999) {
            days.add(day);
        }
    }

    private void around(LocalDate day) {
        for (int i = -MARGIN; i <= MARGIN; i++) {
            add(day.plusDays(i));
        }
    }

    private void collect(Rule rule, Person person) {
        if (rule instanceof AgeCondition age) {
            age(person, age.min(), age.max());
        } else if (rule instanceof NumberCondition number && isAge(number)) {
            age(person, DateField.ceiling(number.min()), DateField.floor(number.max()));
        } else if (rule instanceof ElapsedCondition elapsed) {
            since(person, elapsed.since(), elapsed.min(), elapsed.max());
        } else if (rule instanceof RemainingCondition remaining) {
            until(person, remaining.until(), remaining.min(), remaining.max());
        } else if (rule instanceof EvaluatedOnCondition window) {
            add(window.from() == null ? null : window.from().earliest());
            add(window.before() == null ? null : window.before().earliest());
        } else if (rule instanceof NationalityCondition nationality) {
            nationality.countries().forEach(this::membership);
            nationalities(person);
        } else if (rule instanceof CodeCondition code && code.fact().equals(Facts.NATIONALITY)) {
            countries(code.in());
            countries(code.notIn());
            nationalities(person);
        } else if (rule instanceof DocumentCondition document) {
            vocabulary.possiblyNarrower(document.type()).forEach(this::proofs);
        } else if (rule instanceof MemberCondition member) {
            collect(member.where(), Person.UNKNOWN);
            for (HouseholdMember each : person.members()) {
                collect(member.where(), each.person());
                documents(each.person());
            }
        } else {
            rule.parts().forEach(part -> collect(part, person));
        }
    }

    /** A number of years may be asked under either name, and half a year too: what counts is when they are completed. */
    private static boolean isAge(NumberCondition number) {
        return number.fact().equals(Facts.AGE) || number.fact().equals(Facts.BIRTH_DATE);
    }

    /** Somebody may be known to be a national of a group, whose countries change. */
    private void nationalities(Person person) {
        person.nationalities().forEach(this::membership);
        Fact given = person.facts().get(Facts.NATIONALITY);
        if (given != null) {
            for (FactValue value : given.oneOf()) {
                List<String> codes = value.asCodes();
                countries(codes == null ? List.of() : codes);
            }
        }
    }

    private void countries(List<String> codes) {
        for (String code : codes) {
            if (!code.isEmpty()) {
                membership(ConceptId.parse(code, Schemes.COUNTRY));
            }
        }
    }

    /** The days on which countries join a group or leave it. */
    private void membership(ConceptId group) {
        if (!Schemes.COUNTRY_GROUP.equals(group.scheme())) {
            return;
        }
        for (Concept country : vocabulary.concepts(Schemes.COUNTRY)) {
            for (Link link : country.links()) {
                if (link.target().equals(group)) {
                    firstDay(link.validity().from());
                    afterLastDay(link.validity().until());
                }
            }
        }
    }

    private void age(Person person, @Nullable Integer min, @Nullable Integer max) {
        for (LocalDate edge : edges(person, Facts.BIRTH_DATE)) {
            if (min != null && Math.abs(min) < 1000) {
                around(edge.plusYears(min));
            }
            if (max != null && Math.abs(max) < 1000) {
                around(edge.plusYears(max + 1L));
            }
        }
    }

    private void since(Person person, String fact, @Nullable Period min, @Nullable Period max) {
        for (LocalDate edge : edges(person, fact)) {
            around(edge);
            for (Period period : periods(min, max)) {
                around(Calendars.plus(edge, period));
            }
        }
    }

    private void until(Person person, String fact, @Nullable Period min, @Nullable Period max) {
        for (LocalDate edge : edges(person, fact)) {
            around(edge);
            for (Period period : periods(min, max)) {
                around(Calendars.lastWithPeriodBy(edge, period));
            }
        }
    }

    private static List<Period> periods(@Nullable Period... some) {
        List<Period> periods = new ArrayList<>();
        for (Period period : some) {
            if (period != null) {
                periods.add(period);
            }
        }
        return periods;
    }

    /** The first and last day that a date fact can be. */
    private static List<LocalDate> edges(Person person, String fact) {
        List<LocalDate> edges = new ArrayList<>();
        if (fact.equals(Facts.BIRTH_DATE)) {
            edges(person.birthDate(), edges);
        }
        Fact given = person.facts().get(fact);
        if (given != null) {
            given.oneOf().forEach(value -> edges(value.asDate(), edges));
            edges(date(given.min()), edges);
            edges(date(given.max()), edges);
        }
        return edges;
    }

    private static @Nullable PartialDate date(@Nullable FactValue value) {
        return value == null ? null : value.asDate();
    }

    private static void edges(@Nullable PartialDate date, List<LocalDate> edges) {
        if (date != null) {
            edges.add(date.earliest());
            edges.add(date.latest());
        }
    }

    private void documents(Person person) {
        for (HeldDocument document : person.documents()) {
            proofs(document.type());
            begins(document.remark());
            firstDay(document.validFrom());
            afterLastDay(document.validUntil());
            afterLastDay(document.extendedUntil());
            HeldEvidence evidence = DocumentState.evidence(document, false);
            for (Prolongation prolongation : vocabulary.prolongations(evidence)) {
                afterLastDay(prolongation.until());
            }
            for (Prolongation perhaps : vocabulary.possibleProlongations(evidence)) {
                afterLastDay(perhaps.until());
            }
        }
    }

    /** The days on which a kind of document begins or ceases to prove something, because the law changes. */
    private void proofs(ConceptId type) {
        begins(type);
        for (Attestation attestation : vocabulary.attestations(type)) {
            begins(attestation.status());
            begins(attestation.remark());
            for (LegalBasis basis : attestation.bases()) {
                firstDay(basis.citation().inForceFrom());
                afterLastDay(basis.citation().inForceUntil());
            }
        }
    }

    private void begins(@Nullable ConceptId id) {
        Concept concept = id == null ? null : vocabulary.concept(id);
        firstDay(concept == null ? null : concept.validity().from());
    }

    private void firstDay(@Nullable PartialDate first) {
        if (first != null) {
            add(first.earliest());
            add(first.latest());
        }
    }

    private void afterLastDay(@Nullable PartialDate last) {
        if (last != null) {
            add(last.earliest().plusDays(1));
            add(last.latest().plusDays(1));
        }
    }
}
