package org.entaxi.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.entaxi.person.DocumentValidity;
import org.entaxi.vocabulary.ConceptId;

/**
 * Everything about a person at once, nothing left open: what a completion of the facts is. It answers conditions in the plainest
 * way, sharing no code with the evaluator.
 */
record World(
        Set<ConceptId> statuses,
        Set<Paper> papers,
        LocalDate birthDate,
        Integer income,
        Boolean care,
        String trade,
        ConceptId area,
        Set<ConceptId> nationalities,
        Set<String> languages,
        boolean member) {

    /** A held document; a paper that is not valid has expired. */
    record Paper(ConceptId type, boolean valid) {}

    World being(Set<ConceptId> newStatuses, Set<Paper> newPapers) {
        return new World(
                newStatuses, newPapers, birthDate, income, care, trade, area, nationalities, languages, member);
    }

    World born(LocalDate day) {
        return new World(statuses, papers, day, income, care, trade, area, nationalities, languages, member);
    }

    World earning(Integer amount) {
        return new World(statuses, papers, birthDate, amount, care, trade, area, nationalities, languages, member);
    }

    World inCare(Boolean answer) {
        return new World(statuses, papers, birthDate, income, answer, trade, area, nationalities, languages, member);
    }

    World trading(String code) {
        return new World(statuses, papers, birthDate, income, care, code, area, nationalities, languages, member);
    }

    World living(ConceptId place) {
        return new World(statuses, papers, birthDate, income, care, trade, place, nationalities, languages, member);
    }

    World of(Set<ConceptId> countries) {
        return new World(statuses, papers, birthDate, income, care, trade, area, countries, languages, member);
    }

    World speaking(Set<String> tags) {
        return new World(statuses, papers, birthDate, income, care, trade, area, nationalities, tags, member);
    }

    /** What comes of the one condition on the household that a rule has. */
    World withMember(boolean holds) {
        return new World(statuses, papers, birthDate, income, care, trade, area, nationalities, languages, holds);
    }

    boolean holds(Condition condition) {
        if (condition instanceof MemberCondition) {
            return member;
        }
        if (condition instanceof LanguageCondition language) {
            return languages.contains(language.language());
        }
        if (condition instanceof StatusCondition status) {
            return statuses.contains(status.status());
        }
        if (condition instanceof DocumentCondition document) {
            return papers.stream().anyMatch(paper -> meets(paper, document));
        }
        if (condition instanceof AgeCondition age) {
            int years = Period.between(birthDate, SmallWorld.TODAY).getYears();
            return (age.min() == null || years >= age.min()) && (age.max() == null || years <= age.max());
        }
        if (condition instanceof DateCondition date) {
            return (date.from() == null || !birthDate.isBefore(date.from().earliest()))
                    && (date.before() == null
                            || birthDate.isBefore(date.before().earliest()));
        }
        if (condition instanceof NumberCondition number) {
            return income != null
                    && (number.min() == null || BigDecimal.valueOf(income).compareTo(number.min()) >= 0)
                    && (number.max() == null || BigDecimal.valueOf(income).compareTo(number.max()) <= 0);
        }
        if (condition instanceof FlagCondition) {
            return Boolean.TRUE.equals(care);
        }
        if (condition instanceof CodeCondition code) {
            return (code.in().isEmpty() || (trade != null && code.in().contains(trade)))
                    && (trade == null || !code.notIn().contains(trade));
        }
        if (condition instanceof ResidenceCondition residence) {
            return area != null && SmallWorld.VOCABULARY.isNarrowerOrSame(area, residence.area());
        }
        NationalityCondition nationality = (NationalityCondition) condition;
        return nationality.countries().stream().anyMatch(nationalities::contains);
    }

    private static boolean meets(Paper paper, DocumentCondition document) {
        List<DocumentValidity> accepted = List.copyOf(document.acceptedValidity());
        return SmallWorld.VOCABULARY.isNarrowerOrSame(paper.type(), document.type())
                && accepted.contains(paper.valid() ? DocumentValidity.VALID : DocumentValidity.EXPIRED);
    }
}
