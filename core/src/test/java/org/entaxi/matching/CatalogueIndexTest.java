package org.entaxi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.eligibility.AllOf;
import org.entaxi.eligibility.Cause;
import org.entaxi.eligibility.NamedRule;
import org.entaxi.eligibility.Not;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleVersion;
import org.entaxi.eligibility.Rules;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.person.Fact;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The index of a catalogue as a host sees it. */
class CatalogueIndexTest {

    @Test
    void match_givesRangesAndServicesWithTheirDecisions() {
        Person adult = Person.builder()
                .birthDate(PartialDate.of(1990))
                .onlyStatuses(LegalStatuses.RECOGNISED_REFUGEE)
                .build();
        Matches matches = Town.index().match(adult, Town.MONDAY);
        assertThat(matches.eligible())
                .extracting(match -> match.service().id())
                .containsExactlyInAnyOrder(
                        Town.id("lawyer"), Town.id("lawyer/interpreter"), Town.id("helpline"), Town.id("training"));
        assertThat(matches.notEligible())
                .extracting(match -> match.service().id())
                .containsExactly(Town.id("course"));
        ServiceMatch clinic = matches.service(Town.id("clinic"));
        assertThat(clinic).isNotNull();
        assertThat(clinic.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(clinic.decision().causes()).containsExactly(Cause.NO_RULE);
        assertThat(matches.service(Town.id("nothing"))).isNull();
        int inRanges = 0;
        for (Outcome outcome : Outcome.values()) {
            for (ServiceRange range : matches.ranges(outcome)) {
                inRanges += range.size();
            }
        }
        assertThat(inRanges).isEqualTo(7);
    }

    @Test
    void answer_andRetract_goThereAndBack() {
        Matches nothing = Town.index().match(Person.UNKNOWN, Town.MONDAY);
        Matches adult = nothing.answer(Facts.BIRTH_DATE, Fact.of(PartialDate.of(1990)));
        assertThat(nothing.count(Outcome.NOT_ELIGIBLE)).isZero();
        assertThat(adult.count(Outcome.NOT_ELIGIBLE)).isEqualTo(1);
        assertThat(adult.retract(Facts.BIRTH_DATE).count(Outcome.NOT_ELIGIBLE)).isZero();
    }

    @Test
    void compile_emptyCatalogue_matchesNothing() {
        CatalogueIndex index =
                CatalogueIndex.compile(Catalogue.builder("https://example.org/").build(), Vocabulary.greece());
        Matches matches = index.match(Person.UNKNOWN, Town.MONDAY);
        assertThat(matches.size()).isZero();
        assertThat(matches.eligible()).isEmpty();
        assertThat(matches.nextQuestion(QuestionCosts.defaults())).isNull();
        assertThat(matches.ranked(5)).isEmpty();
        assertThat(index.matchAll(List.of(), Town.MONDAY)).isEmpty();
        assertThat(index.with(Town.helpline())
                        .match(Person.UNKNOWN, Town.MONDAY)
                        .count(Outcome.ELIGIBLE))
                .isEqualTo(1);
    }

    /** A rule that cannot be compiled is reported with its place; its service stays, and so do the others. */
    @Test
    void compile_ruleTooLarge_isFlaggedAndTheRestWorks() {
        Rule age = Rules.age().atLeast(18);
        List<Rule> many = new ArrayList<>(Collections.nCopies(11_000, age));
        Service large = Service.builder(Town.id("large"))
                .name(LocalizedText.of("en", "large"))
                .eligibility(Rules.allOf(many.toArray(Rule[]::new)))
                .build();
        CatalogueIndex index = Town.index().with(large);
        assertThat(index.findings(Town.MONDAY)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.RULE_TOO_LARGE);
            assertThat(finding.pointer()).isEqualTo("/services/3/eligibility");
            assertThat(finding.arguments()).containsEntry("service", large.id());
        });
        Matches matches = index.match(Person.UNKNOWN, Town.MONDAY);
        assertThat(matches.size()).isEqualTo(8);
        ServiceMatch match = matches.service(large.id());
        assertThat(match).isNotNull();
        assertThat(match.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(match.decision().causes()).containsExactly(Cause.NO_RULE);
        assertThat(index.without(large.id()).findings(Town.MONDAY)).isEmpty();
    }

    /** A rule that applies on some days only is put together on such a day; that it cannot be must not stop the others. */
    @Test
    void match_versionTooLargeOrTooDeep_isFlaggedAndTheRestWorks() {
        Rule deep = Rules.flag(Town.id("fact"));
        for (int i = 0; i < Rule.MAX_DEPTH - 2; i++) {
            deep = new Not(deep);
        }
        Rule large = new AllOf(
                new ArrayList<>(Collections.nCopies(11_000, Rules.age().atLeast(18))));
        Rule named = Rules.rule(Town.id("rule"));
        CatalogueIndex index = CatalogueIndex.compile(
                Catalogue.builder(Town.BASE)
                        .name(LocalizedText.of("en", "Versions"))
                        .rules(List.of(new NamedRule(Town.id("rule"), LocalizedText.of("en", "Deep"), deep)))
                        .services(List.of(
                                from2025("deep", new Not(new Not(named))),
                                from2025("large", large),
                                from2025("plain", Rules.everyone())))
                        .build(),
                Vocabulary.greece());
        assertThat(index.findings(Town.MONDAY))
                .extracting(finding -> finding.pointer(), finding -> finding.code())
                .containsExactly(
                        tuple("/services/0/eligibilityVersions/1/rule", FindingCode.RULE_TOO_DEEP),
                        tuple("/services/1/eligibilityVersions/1/rule", FindingCode.RULE_TOO_LARGE));
        assertThat(index.findings(LocalDate.of(2024, 12, 31))).isEmpty();
        Matches matches = index.match(Person.UNKNOWN, Town.MONDAY);
        assertThat(matches.count(Outcome.ELIGIBLE)).isEqualTo(1);
        assertThat(matches.undetermined())
                .extracting(match -> match.decision().causes())
                .containsOnly(EnumSet.of(Cause.NO_RULE));
    }

    private static Service from2025(String name, Rule rule) {
        return Service.builder(Town.id(name))
                .name(LocalizedText.of("en", name))
                .eligibilityVersions(List.of(
                        new RuleVersion(Validity.until(PartialDate.of(2024)), Rules.everyone()),
                        new RuleVersion(Validity.from(PartialDate.of(2025)), rule)))
                .build();
    }

    /** Of several services with one identifier the first counts, in a catalogue as in an index, however often it changes. */
    @Test
    void with_whereSeveralHaveOneIdentifier_theFirstStaysTheFirst() {
        Service open = service("b", Rules.everyone());
        Service closed = service("b", Rules.not(Rules.everyone()));
        Service other = service("a", Rules.not(Rules.everyone()));
        CatalogueIndex index = CatalogueIndex.compile(
                Catalogue.builder(Town.BASE)
                        .name(LocalizedText.of("en", "Twice"))
                        .services(List.of(other, open, closed))
                        .build(),
                Vocabulary.greece());
        Service part = service("part", null).toBuilder().partOf(open.id()).build();
        CatalogueIndex changed =
                index.withAll(List.of(service("c", null), service("d", null))).withAll(List.of(part));
        assertThat(changed.service(open.id())).isEqualTo(open);
        ServiceMatch match = changed.match(Person.UNKNOWN, Town.MONDAY).service(part.id());
        assertThat(match).isNotNull();
        assertThat(match.outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    private static Service service(String name, @Nullable Rule rule) {
        return Service.builder(Town.id(name))
                .name(LocalizedText.of("en", name))
                .eligibility(rule)
                .build();
    }

    /** As deep as a rule may be, with facts that occur more than once. */
    @Test
    void match_deepestRule_isDecided() {
        Rule rule = Rules.flag(Town.id("start"));
        for (int i = 0; i < (Rule.MAX_DEPTH - 2) / 2; i++) {
            rule = Rules.anyOf(Rules.allOf(rule, Rules.age().atLeast(i)), Rules.flag(Town.id("flag" + i)));
        }
        rule = Rules.anyOf(rule, Rules.allOf(Rules.age().under(4), Rules.flag(Town.id("last"))));
        Service deepest = Service.builder(Town.id("deepest"))
                .name(LocalizedText.of("en", "deepest"))
                .eligibility(rule)
                .build();
        CatalogueIndex index = Town.index().with(deepest);
        ServiceMatch match = index.match(Person.UNKNOWN, Town.MONDAY).service(deepest.id());
        assertThat(index.findings(Town.MONDAY)).isEmpty();
        assertThat(match).isNotNull();
        assertThat(match.outcome()).isEqualTo(match.decision().outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void with_partsFollowTheirWhole() {
        CatalogueIndex index = Town.index();
        Person child = Person.builder().birthDate(PartialDate.of(2015)).build();
        String part = Town.id("lawyer/interpreter");
        assertThat(index.match(child, Town.MONDAY).service(part))
                .isNotNull()
                .extracting(ServiceMatch::outcome)
                .isEqualTo(Outcome.NOT_ELIGIBLE);
        CatalogueIndex open = index.with(
                Town.lawyer().toBuilder().eligibility(Rules.everyone()).build());
        assertThat(open.match(child, Town.MONDAY).service(part))
                .isNotNull()
                .extracting(ServiceMatch::outcome)
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(index.without(Town.id("lawyer")).match(child, Town.MONDAY).service(part))
                .isNotNull()
                .extracting(ServiceMatch::outcome)
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(index.without("https://example.org/no")).isSameAs(index);
    }

    /** The number of a service that went means nothing, to whoever asks; the others keep theirs apart. */
    @Test
    void numbers_leaveOutWhatWent() {
        CatalogueIndex before = Town.index();
        CatalogueIndex index = before.without(Town.id("clinic"));
        int gone = Objects.requireNonNull(
                        before.match(Person.UNKNOWN, Town.MONDAY).service(Town.id("clinic")))
                .number();
        PeopleBlock block =
                index.matchAll(List.of(Person.UNKNOWN), Town.MONDAY).findFirst().orElseThrow();
        assertThat(index.numbers()).hasSize(index.size()).doesNotContain(gone);
        assertThat(index.numbers().mapToObj(index::service)).doesNotHaveDuplicates();
        for (Outcome outcome : Outcome.values()) {
            assertThat(index.numbers().filter(number -> block.outcome(0, number) == outcome))
                    .hasSize(block.count(0, outcome));
        }
        for (int none : new int[] {-1, gone, 7}) {
            assertThatThrownBy(() -> index.service(none)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> block.outcome(0, none)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> block.eligible(none)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void match_dayOutOfRange_isRefused() {
        assertThatThrownBy(() -> Town.index().match(Person.UNKNOWN, LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void toString_hidesThePerson() {
        Person person = Person.builder()
                .birthDate(PartialDate.of(1977))
                .statuses(LegalStatuses.RECOGNISED_REFUGEE)
                .build();
        Matches matches = Town.index().match(person, Town.MONDAY);
        assertThat(matches + " " + matches.parts() + matches.eligible()
                        + matches.nextQuestion(QuestionCosts.defaults()))
                .doesNotContain("1977")
                .doesNotContain("recognised");
    }
}
