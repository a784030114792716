package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allMembers;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyMember;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.memberCount;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.number;
import static org.entaxi.eligibility.Rules.status;
import static org.entaxi.eligibility.Rules.unencoded;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.LegalStatuses;
import org.junit.jupiter.api.Test;

/** Conditions on the members of the household, and what the household's size and income say. */
class HouseholdTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);
    private static final LocalDate TODAY = FirstData.TODAY;
    private static final Rule MINOR_CHILD = anyMember(HouseholdMember.CHILD, age().under(18));

    private static Person born(int year) {
        return Person.builder().birthDate(PartialDate.of(year)).build();
    }

    private static Decision decide(Rule rule, PersonBuilder person) {
        return EVALUATOR.decide(rule, person.build(), TODAY);
    }

    @Test
    void any_isSettledByOneMember() {
        assertThat(decide(MINOR_CHILD, Person.builder().member(HouseholdMember.CHILD, born(2015)))
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void any_isNeverDeniedByAListThatIsNotComplete() {
        PersonBuilder person = Person.builder().member(HouseholdMember.CHILD, born(1990));
        Decision open = decide(MINOR_CHILD, person);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.missing()).extracting(MissingFact::fact).containsExactly(FactReference.of(Facts.HOUSEHOLD));
        assertThat(decide(MINOR_CHILD, person.membersComplete(true)).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void any_ofAMemberKnownInPartAsksForWhatIsMissingOfThatMember() {
        Decision decision = decide(
                MINOR_CHILD,
                Person.builder().member(HouseholdMember.CHILD, born(2008)).membersComplete(true));
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.missing())
                .extracting(MissingFact::fact)
                .containsExactly(FactReference.of(Facts.BIRTH_DATE).ofMember(0));
    }

    @Test
    void all_holdsOfAnEmptyHousehold() {
        Rule rule = allMembers(null, age().atLeast(18));
        assertThat(decide(rule, Person.builder().membersComplete(true)).outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(decide(rule, Person.builder()).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void count_countsOnlyTheRelationAskedFor() {
        Rule rule = memberCount(HouseholdMember.CHILD, age().under(18)).atLeast(2);
        PersonBuilder person = Person.builder()
                .member(HouseholdMember.CHILD, born(2015))
                .member(HouseholdMember.SIBLING, born(2015))
                .membersComplete(true);
        assertThat(decide(rule, person).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decide(rule, person.member(HouseholdMember.CHILD, born(2016)))
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void spouse_ofACertainStatus() {
        Rule rule = anyMember(HouseholdMember.SPOUSE, status(LegalStatuses.RECOGNISED_REFUGEE));
        Person refugee =
                Person.builder().onlyStatuses(LegalStatuses.RECOGNISED_REFUGEE).build();
        assertThat(decide(rule, Person.builder().member(HouseholdMember.SPOUSE, refugee))
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(decide(rule, Person.builder().member(null, refugee)).missing())
                .extracting(missing -> missing.fact().fact())
                .containsExactlyInAnyOrder(Facts.HOUSEHOLD, Facts.RELATION);
    }

    @Test
    void twoConditionsOnTheSameMembersAreReadTogether() {
        Rule contradiction = allOf(
                anyMember(HouseholdMember.CHILD, age().under(18)),
                allMembers(HouseholdMember.CHILD, age().atLeast(18)));
        assertThat(decide(contradiction, Person.builder()).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        Rule tautology = anyOf(
                memberCount(null, age().atLeast(0)).atMost(1),
                memberCount(null, age().atLeast(0)).atLeast(2));
        assertThat(decide(tautology, Person.builder()).outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void incomePerMember_isWorkedOutFromBounds() {
        Rule rule = number(Facts.INCOME_PER_MEMBER).atMost("300");
        PersonBuilder person = Person.builder()
                .fact(Facts.HOUSEHOLD_INCOME, Fact.between(FactValue.of(600), FactValue.of(900)))
                .member(null, born(1990))
                .member(null, born(1990));
        assertThat(decide(rule, person).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decide(number(Facts.INCOME_PER_MEMBER).atLeast("300.01"), person)
                        .outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decide(number(Facts.INCOME_PER_MEMBER).atMost("250"), person.membersComplete(true))
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(decide(rule, Person.builder()).missing())
                .extracting(missing -> missing.fact().fact())
                .containsExactlyInAnyOrder(Facts.HOUSEHOLD_INCOME, Facts.HOUSEHOLD_SIZE);
    }

    @Test
    void incomePerMember_whereTheSizeStatedAndTheMembersDifferReckonsWithBoth() {
        PersonBuilder person = Person.builder()
                .fact(Facts.HOUSEHOLD_INCOME, Fact.of(900))
                .fact(Facts.HOUSEHOLD_SIZE, Fact.of(3))
                .member(null, born(1990))
                .membersComplete(true);
        Decision decision = decide(number(Facts.INCOME_PER_MEMBER).atMost("400"), person);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.conflicts())
                .containsExactly(Conflict.of(Facts.HOUSEHOLD_SIZE, Conflict.Kind.VALUES_DIFFER));
        assertThat(decide(number(Facts.INCOME_PER_MEMBER).atMost("450"), person).outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(decide(number(Facts.INCOME_PER_MEMBER).atMost("299"), person).outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void member_whoseRelationCannotMatterIsNotAskedAfter() {
        PersonBuilder grownUpAndChild =
                Person.builder().member(null, born(1980)).member(HouseholdMember.CHILD, Person.UNKNOWN);
        assertThat(decide(MINOR_CHILD, grownUpAndChild.membersComplete(true)).missing())
                .extracting(MissingFact::fact)
                .containsExactly(FactReference.of(Facts.BIRTH_DATE).ofMember(1));
    }

    @Test
    void member_whoseRelationIsMisspeltIsAskedAfter() {
        PersonBuilder misspelt = Person.builder()
                .member(ConceptId.of(HouseholdMember.RELATION_SCHEME, "chidl"), born(2015))
                .membersComplete(true);
        assertThat(decide(MINOR_CHILD, misspelt).missing())
                .extracting(MissingFact::fact)
                .containsExactly(FactReference.of(Facts.RELATION).ofMember(0));
    }

    @Test
    void judgementAboutAMemberIsTheProvidersAndNothingIsAsked() {
        Rule ill = anyMember(HouseholdMember.CHILD, unencoded(LocalizedText.of("en", "in poor health")));
        PersonBuilder mother = Person.builder().member(HouseholdMember.CHILD, born(2015));
        Decision decision = decide(
                allOf(age().atLeast(18), ill),
                mother.birthDate(PartialDate.of(1990)).membersComplete(true));
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.causes()).containsExactly(Cause.PROVIDER_DECIDES);
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.cheapestSettling()).isEmpty();
        assertThat(decision.providerDecides()).extracting(Reason::pointer).containsExactly("/allOf/1/member/any/where");
    }

    @Test
    void judgementAboutAMemberComesBesideWhatIsMissing() {
        Rule illMinor = anyMember(
                HouseholdMember.CHILD, allOf(age().under(18), unencoded(LocalizedText.of("en", "in poor health"))));
        Decision decision = decide(
                illMinor,
                Person.builder().member(HouseholdMember.CHILD, Person.UNKNOWN).membersComplete(true));
        assertThat(decision.causes()).containsExactly(Cause.MISSING_FACTS, Cause.PROVIDER_DECIDES);
        assertThat(decision.missing())
                .extracting(MissingFact::fact)
                .containsExactly(FactReference.of(Facts.BIRTH_DATE).ofMember(0));
    }

    @Test
    void incomePerMember_asksForTheIncomeWhereOnlyABandIsKnown() {
        PersonBuilder band = Person.builder()
                .fact(Facts.HOUSEHOLD_INCOME, Fact.between(FactValue.of(600), FactValue.of(900)))
                .fact(Facts.HOUSEHOLD_SIZE, Fact.of(3));
        assertThat(decide(number(Facts.INCOME_PER_MEMBER).atMost("250"), band).missing())
                .extracting(missing -> missing.fact().fact())
                .containsExactly(Facts.HOUSEHOLD_INCOME);
    }

    // Random households against every completion.

    private static final List<ConceptId> RELATIONS =
            List.of(HouseholdMember.CHILD, HouseholdMember.SPOUSE, HouseholdMember.SIBLING);
    private static final List<LocalDate> BIRTHS = List.of(
            LocalDate.of(1990, 1, 1), LocalDate.of(2008, 1, 1), LocalDate.of(2008, 12, 31), LocalDate.of(2020, 1, 1));

    private record Somebody(ConceptId relation, LocalDate born) {}

    @Test
    void decide_agreesWithEveryHouseholdThatIsPossible() {
        long seed = 20261123L;
        Random random = new Random(seed);
        int open = 0;
        for (int i = 0; i < 400; i++) {
            Rule rule = rule(random, 2);
            PersonBuilder builder = Person.builder().membersComplete(random.nextBoolean());
            for (int m = random.nextInt(3); m > 0; m--) {
                ConceptId relation = random.nextInt(3) == 0 ? null : any(random, RELATIONS);
                PartialDate date = random.nextInt(4) == 0
                        ? null
                        : random.nextBoolean()
                                ? PartialDate.of(any(random, BIRTHS))
                                : PartialDate.of(any(random, BIRTHS).getYear());
                builder.member(relation, Person.builder().birthDate(date).build());
            }
            Person person = builder.build();
            Set<Boolean> values = new LinkedHashSet<>();
            for (List<Somebody> household : households(person)) {
                values.add(holds(rule, household));
            }
            Outcome expected = values.size() > 1
                    ? Outcome.UNDETERMINED
                    : values.contains(true) ? Outcome.ELIGIBLE : Outcome.NOT_ELIGIBLE;
            open += expected == Outcome.UNDETERMINED ? 1 : 0;
            Decision decision = EVALUATOR.decide(rule, person, TODAY);
            assertThat(decision.outcome())
                    .as("seed %s case %s%n%s%n%s", seed, i, Shown.rule(rule), Shown.person(person))
                    .isEqualTo(expected);
            assertThat(decision.missing().isEmpty()).isEqualTo(expected != Outcome.UNDETERMINED);
        }
        assertThat(open).isBetween(40, 360);
    }

    private static <T> T any(Random random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static Rule rule(Random random, int depth) {
        if (depth > 0 && random.nextInt(3) > 0) {
            Rule one = rule(random, depth - 1);
            Rule other = rule(random, 0);
            return switch (random.nextInt(3)) {
                case 0 -> allOf(one, other);
                case 1 -> anyOf(one, other);
                default -> not(one);
            };
        }
        ConceptId relation = random.nextInt(4) == 0 ? null : any(random, RELATIONS.subList(0, 2));
        Rule where = random.nextBoolean() ? age().atLeast(18) : age().under(18);
        return switch (random.nextInt(4)) {
            case 0 -> anyMember(relation, where);
            case 1 -> allMembers(relation, where);
            case 2 -> memberCount(relation, where).atLeast(1 + random.nextInt(2));
            default -> memberCount(relation, where).atMost(random.nextInt(2));
        };
    }

    private static boolean holds(Rule rule, List<Somebody> household) {
        if (rule instanceof AllOf allOf) {
            return allOf.of().stream().allMatch(part -> holds(part, household));
        }
        if (rule instanceof AnyOf anyOf) {
            return anyOf.of().stream().anyMatch(part -> holds(part, household));
        }
        if (rule instanceof Not not) {
            return !holds(not.of(), household);
        }
        MemberCondition condition = (MemberCondition) rule;
        AgeCondition where = (AgeCondition) condition.where();
        long meant = 0;
        long met = 0;
        for (Somebody somebody : household) {
            if (condition.relation() == null || condition.relation().equals(somebody.relation())) {
                int years = Period.between(somebody.born(), TODAY).getYears();
                meant++;
                met += (where.min() == null || years >= where.min()) && (where.max() == null || years <= where.max())
                        ? 1
                        : 0;
            }
        }
        return switch (condition.quantifier()) {
            case ANY -> met > 0;
            case ALL -> met == meant;
            case COUNT ->
                (condition.min() == null || met >= condition.min())
                        && (condition.max() == null || met <= condition.max());
        };
    }

    /** Every household that agrees with what is known; others in it are up to four, of a few telling kinds. */
    private static List<List<Somebody>> households(Person person) {
        List<List<Somebody>> households = new ArrayList<>();
        households.add(List.of());
        for (HouseholdMember member : person.members()) {
            households = extended(households, completions(member));
        }
        if (!person.membersComplete()) {
            List<Somebody> strangers = new ArrayList<>();
            for (ConceptId relation : RELATIONS) {
                strangers.add(new Somebody(relation, BIRTHS.get(0)));
                strangers.add(new Somebody(relation, BIRTHS.get(3)));
            }
            List<List<Somebody>> all = new ArrayList<>(households);
            List<List<Somebody>> groups = groups(strangers, 0, 4);
            for (List<Somebody> household : households) {
                for (List<Somebody> group : groups) {
                    List<Somebody> more = new ArrayList<>(household);
                    more.addAll(group);
                    all.add(more);
                }
            }
            return all;
        }
        return households;
    }

    private static List<List<Somebody>> groups(List<Somebody> kinds, int from, int size) {
        List<List<Somebody>> groups = new ArrayList<>();
        groups.add(List.of());
        for (int i = from; i < kinds.size() && size > 0; i++) {
            for (List<Somebody> rest : groups(kinds, i, size - 1)) {
                List<Somebody> group = new ArrayList<>(rest);
                group.add(kinds.get(i));
                groups.add(group);
            }
        }
        return groups;
    }

    private static List<List<Somebody>> extended(List<List<Somebody>> households, List<Somebody> choices) {
        List<List<Somebody>> longer = new ArrayList<>();
        for (List<Somebody> household : households) {
            for (Somebody choice : choices) {
                List<Somebody> more = new ArrayList<>(household);
                more.add(choice);
                longer.add(more);
            }
        }
        return longer;
    }

    private static List<Somebody> completions(HouseholdMember member) {
        List<Somebody> found = new ArrayList<>();
        PartialDate known = member.person().birthDate();
        for (ConceptId relation : RELATIONS) {
            if (member.relation() != null && !member.relation().equals(relation)) {
                continue;
            }
            for (LocalDate born : BIRTHS) {
                if (known == null || !(born.isBefore(known.earliest()) || born.isAfter(known.latest()))) {
                    found.add(new Somebody(relation, born));
                }
            }
        }
        return found;
    }
}
