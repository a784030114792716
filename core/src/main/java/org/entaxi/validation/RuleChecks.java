package org.entaxi.validation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Iris;
import org.entaxi.basics.PartialDate;
import org.entaxi.eligibility.AgeCondition;
import org.entaxi.eligibility.AllOf;
import org.entaxi.eligibility.AnyOf;
import org.entaxi.eligibility.Assessment;
import org.entaxi.eligibility.AtLeast;
import org.entaxi.eligibility.CodeCondition;
import org.entaxi.eligibility.DateCondition;
import org.entaxi.eligibility.DocumentCondition;
import org.entaxi.eligibility.ElapsedCondition;
import org.entaxi.eligibility.EvaluatedOnCondition;
import org.entaxi.eligibility.Everyone;
import org.entaxi.eligibility.FlagCondition;
import org.entaxi.eligibility.Inherited;
import org.entaxi.eligibility.LanguageCondition;
import org.entaxi.eligibility.MemberCondition;
import org.entaxi.eligibility.NationalityCondition;
import org.entaxi.eligibility.Not;
import org.entaxi.eligibility.NumberCondition;
import org.entaxi.eligibility.RemainingCondition;
import org.entaxi.eligibility.ResidenceCondition;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleInfo;
import org.entaxi.eligibility.RuleReference;
import org.entaxi.eligibility.RuleVisitor;
import org.entaxi.eligibility.StatusCondition;
import org.entaxi.eligibility.Unencoded;
import org.entaxi.eligibility.Unsettled;
import org.entaxi.person.FactDefinitions;
import org.entaxi.person.HouseholdMember;
import org.entaxi.text.LanguageTag;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.jspecify.annotations.Nullable;

/** Checks of a rule, node by node. The places are those of its JSON, where a key says the kind of each node. */
final class RuleChecks {

    private static final LocalDate LEAP_YEAR = LocalDate.of(2024, 1, 1);
    /** Absurd periods are kept within what the calendar can count. */
    private static final long MAX_MONTHS = 240_000;

    private static final long MAX_DAYS = 7_300_000;

    private final Run run;
    private final RecordWalk walk;
    private final TextChecks texts;
    private final ConceptChecks concepts;
    private final ReferenceChecks references;

    RuleChecks(Run run, RecordWalk walk, TextChecks texts, ConceptChecks concepts, ReferenceChecks references) {
        this.run = run;
        this.walk = walk;
        this.texts = texts;
        this.concepts = concepts;
        this.references = references;
    }

    void check(Rule rule, Trail place) {
        RuleInfo info = rule.info();
        if (!info.isEmpty()) {
            if (info.id() != null) {
                BasicChecks.size(info.id(), place.member("id"), run);
            }
            texts.text("RuleInfo.note", info.note(), place.member("note"), false);
            for (int i = 0; i < info.citations().size(); i++) {
                walk.visit(info.citations().get(i), place.member("citation").element(i));
            }
        }
        rule.accept(new Node(place));
    }

    /** The checks of one node; what a visit returns has no meaning. */
    private final class Node implements RuleVisitor<Node> {

        private final Trail place;

        Node(Trail place) {
            this.place = place;
        }

        private Node parts(List<Rule> rules, Trail at) {
            for (int i = 0; i < rules.size(); i++) {
                check(rules.get(i), at.element(i));
            }
            return this;
        }

        private Node concept(ConceptId id, Trail at, String... schemes) {
            concepts.check(List.of(schemes), id, () -> at);
            return this;
        }

        private void reversedIf(boolean reversed, Trail at) {
            if (reversed) {
                run.add(FindingCode.RULE_BOUNDS_REVERSED, at);
            }
        }

        private void notNegative(@Nullable Integer number, Trail at) {
            if (number != null && number < 0) {
                run.add(FindingCode.NUMBER_NEGATIVE, at, "value", String.valueOf(number));
            }
        }

        private void bounds(@Nullable Integer min, @Nullable Integer max, Trail at) {
            notNegative(min, at.member("min"));
            notNegative(max, at.member("max"));
            reversedIf(min != null && max != null && min > max, at);
        }

        private void notNegative(@Nullable Period period, Trail at) {
            if (period != null && period.isNegative()) {
                run.add(FindingCode.NUMBER_NEGATIVE, at, "value", period.toString());
            }
        }

        private void periods(@Nullable Period min, @Nullable Period max, Trail at) {
            notNegative(min, at.member("min"));
            notNegative(max, at.member("max"));
            // A month is longer than thirty days in some months, and shorter in others: reversed is what always is.
            reversedIf(
                    min != null
                            && max != null
                            && LEAP_YEAR.datesUntil(LEAP_YEAR.plusYears(1)).allMatch(day -> after(day, min)
                                    .isAfter(after(day, max))),
                    at);
        }

        // Years and months are counted beside the days.
        @SuppressWarnings("JavaPeriodGetDays")
        private static LocalDate after(LocalDate day, Period period) {
            long months = Math.max(-MAX_MONTHS, Math.min(MAX_MONTHS, period.toTotalMonths()));
            long days = Math.max(-MAX_DAYS, Math.min(MAX_DAYS, period.getDays()));
            return day.plusMonths(months).plusDays(days);
        }

        private void dates(@Nullable PartialDate from, @Nullable PartialDate before, Trail at) {
            reversedIf(from != null && before != null && !from.earliest().isBefore(before.earliest()), at);
        }

        private void fact(String iri, Trail at) {
            BasicChecks.iri(iri, at, run);
            if (Iris.isAbsolute(iri)
                    && !FactDefinitions.builtIn().containsKey(iri)
                    && run.directory.fact(iri) == null) {
                run.add(FindingCode.FACT_UNDECLARED, at, "fact", iri);
            }
        }

        private void codes(List<String> codes, Trail at) {
            for (int i = 0; i < codes.size(); i++) {
                BasicChecks.size(codes.get(i), at.element(i), run);
            }
        }

        private Node text(LocalizedText text, Trail at) {
            BasicChecks.required(text, at, run);
            texts.text("RuleInfo.note", text, at, false);
            return this;
        }

        @Override
        public Node allOf(AllOf rule) {
            return parts(rule.of(), place.member("allOf"));
        }

        @Override
        public Node anyOf(AnyOf rule) {
            return parts(rule.of(), place.member("anyOf"));
        }

        @Override
        public Node not(Not rule) {
            check(rule.of(), place.member("not"));
            return this;
        }

        @Override
        public Node atLeast(AtLeast rule) {
            Trail at = place.member("atLeast");
            notNegative(rule.n(), at.member("n"));
            return parts(rule.of(), at.member("of"));
        }

        @Override
        public Node everyone(Everyone rule) {
            return this;
        }

        @Override
        public Node inherited(Inherited rule) {
            if (!run.hasInheritableRule()) {
                run.add(FindingCode.RULE_INHERITS_NOTHING, place);
            }
            return this;
        }

        @Override
        public Node unsettled(Unsettled rule) {
            return this;
        }

        @Override
        public Node reference(RuleReference rule) {
            BasicChecks.iri(rule.rule(), place.member("rule"), run);
            references.refer("NamedRule", rule.rule(), place.member("rule"));
            return this;
        }

        @Override
        public Node status(StatusCondition rule) {
            return concept(rule.status(), place.member("status"), Schemes.LEGAL_STATUS);
        }

        @Override
        public Node document(DocumentCondition rule) {
            return concept(rule.type(), place.member("document").member("type"), Schemes.DOCUMENT_TYPE);
        }

        @Override
        public Node age(AgeCondition rule) {
            bounds(rule.min(), rule.max(), place.member("age"));
            return this;
        }

        @Override
        public Node number(NumberCondition rule) {
            Trail at = place.member("number");
            fact(rule.fact(), at.member("fact"));
            reversedIf(rule.min() != null && rule.max() != null && rule.min().compareTo(rule.max()) > 0, at);
            return this;
        }

        @Override
        public Node flag(FlagCondition rule) {
            fact(rule.fact(), place.member("flag").member("fact"));
            return this;
        }

        @Override
        public Node code(CodeCondition rule) {
            Trail at = place.member("code");
            fact(rule.fact(), at.member("fact"));
            codes(rule.in(), at.member("in"));
            codes(rule.notIn(), at.member("notIn"));
            return this;
        }

        @Override
        public Node date(DateCondition rule) {
            Trail at = place.member("date");
            fact(rule.fact(), at.member("fact"));
            dates(rule.from(), rule.before(), at);
            return this;
        }

        @Override
        public Node elapsed(ElapsedCondition rule) {
            Trail at = place.member("elapsed");
            fact(rule.since(), at.member("since"));
            periods(rule.min(), rule.max(), at);
            return this;
        }

        @Override
        public Node remaining(RemainingCondition rule) {
            Trail at = place.member("remaining");
            fact(rule.until(), at.member("until"));
            periods(rule.min(), rule.max(), at);
            return this;
        }

        @Override
        public Node language(LanguageCondition rule) {
            Trail at = place.member("language");
            if (!LanguageTag.isWellFormed(rule.language())) {
                run.add(FindingCode.LANGUAGE_TAG_MALFORMED, at, "tag", rule.language());
            }
            texts.language(rule.language(), at);
            return this;
        }

        @Override
        public Node residence(ResidenceCondition rule) {
            return concept(rule.area(), place.member("residence"), Schemes.AREA);
        }

        @Override
        public Node nationality(NationalityCondition rule) {
            Trail at = place.member("nationality");
            for (int i = 0; i < rule.countries().size(); i++) {
                concept(rule.countries().get(i), at.element(i), Schemes.COUNTRY, Schemes.COUNTRY_GROUP);
            }
            return this;
        }

        @Override
        public Node member(MemberCondition rule) {
            Trail at = place.member("member").member(rule.quantifier().name().toLowerCase(Locale.ROOT));
            bounds(rule.min(), rule.max(), at);
            if (rule.relation() != null) {
                concept(rule.relation(), at.member("relation"), HouseholdMember.RELATION_SCHEME);
            }
            check(rule.where(), at.member("where"));
            return this;
        }

        @Override
        public Node evaluatedOn(EvaluatedOnCondition rule) {
            dates(rule.from(), rule.before(), place.member("evaluatedOn"));
            return this;
        }

        @Override
        public Node unencoded(Unencoded rule) {
            return text(rule.text(), place.member("unencoded").member("text"));
        }

        @Override
        public Node assessment(Assessment rule) {
            return text(rule.text(), place.member("assessment").member("text"));
        }
    }
}
