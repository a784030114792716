package org.entaxi.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** Random rules, and people known more or less well, all from one seed. */
public final class RandomCases {

    private static final int KINDS = 12;

    private final Random random;
    private int places;
    private List<Integer> kinds = List.of();
    private Rule household = new Everyone();

    public RandomCases(long seed) {
        random = new Random(seed);
    }

    /** A rule over at most three kinds of facts, so that all completions can be listed. */
    public Rule rule() {
        places = 0;
        household = household();
        kinds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            kinds.add(random.nextInt(KINDS));
        }
        return rule(3);
    }

    private Rule rule(int depth) {
        int pick = random.nextInt(10);
        if (depth == 0 || pick < 2) {
            return leaf();
        }
        if (pick == 2) {
            return new Not(rule(depth - 1));
        }
        List<Rule> parts = new ArrayList<>();
        int size = 2 + random.nextInt(2);
        for (int i = 0; i < size; i++) {
            parts.add(rule(depth - 1));
        }
        if (pick == 3) {
            return new AtLeast(random.nextInt(size + 2), parts);
        }
        return pick < 7 ? new AllOf(parts) : new AnyOf(parts);
    }

    private Rule leaf() {
        int kind = kinds.get(random.nextInt(kinds.size()));
        return switch (kind) {
            case 0, 1 -> status();
            case 2 -> document();
            case 3 -> age();
            case 4 -> random.nextBoolean() ? birthYear() : age();
            case 5 -> income();
            case 6 -> new FlagCondition(SmallWorld.CARE);
            case 7 -> trade();
            case 8 -> new ResidenceCondition(any(SmallWorld.AREAS));
            case 9 -> new LanguageCondition(any(SmallWorld.LANGUAGES));
            case 10 -> household;
            default -> random.nextInt(3) == 0 ? place() : new NationalityCondition(some(SmallWorld.COUNTRIES));
        };
    }

    /** One condition a rule, so that what members can do together need not be listed; HouseholdTest does that. */
    private Rule household() {
        Rule minor = random.nextBoolean() ? Rules.age().under(18) : Rules.age().atLeast(10);
        ConceptId relation = any(List.of(HouseholdMember.CHILD, HouseholdMember.SPOUSE));
        return random.nextBoolean() ? Rules.anyMember(relation, minor) : Rules.allMembers(relation, minor);
    }

    private Rule place() {
        return places == 3 ? new Everyone() : new Unencoded(LocalizedText.of("en", "place " + places++));
    }

    private Rule status() {
        return new StatusCondition(random.nextInt(12) == 0 ? SmallWorld.MISSPELT : any(SmallWorld.STATUSES));
    }

    private Rule document() {
        DocumentCondition document = Rules.document(any(SmallWorld.DOCUMENTS));
        return switch (random.nextInt(3)) {
            case 0 -> document;
            case 1 -> document.accepting(DocumentValidity.EXPIRED);
            default -> document.accepting(DocumentValidity.VALID, DocumentValidity.EXTENDED, DocumentValidity.EXPIRED);
        };
    }

    private Rule age() {
        AgeCondition age = Rules.age();
        return switch (random.nextInt(3)) {
            case 0 -> age.atLeast(any(List.of(10, 18, 30)));
            case 1 -> age.under(any(List.of(10, 18, 30)));
            default -> age.atLeast(10).atMost(any(List.of(17, 29)));
        };
    }

    private Rule birthYear() {
        DateCondition date = Rules.date(Facts.BIRTH_DATE);
        return random.nextBoolean() ? date.from(PartialDate.of(2012)) : date.before(PartialDate.of(1996));
    }

    private Rule income() {
        NumberCondition income = Rules.number(SmallWorld.INCOME);
        String amount = any(List.of("1000", "2000"));
        return random.nextBoolean() ? income.atLeast(amount) : income.atMost(amount);
    }

    private Rule trade() {
        CodeCondition trade = Rules.code(SmallWorld.TRADE);
        String[] codes = some(List.of("baker", "miller", "smith")).toArray(String[]::new);
        return random.nextBoolean() ? trade.in(codes) : trade.notIn(codes);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private <T> List<T> some(List<T> items) {
        List<T> some = new ArrayList<>(items);
        some.removeIf(item -> random.nextBoolean());
        return some.isEmpty() ? List.of(any(items)) : some;
    }

    /** The same person, first known less well and then better. */
    public record Known(Person less, Person more) {}

    private static final List<Set<ConceptId>> STATUS_SETS = SmallWorld.statusSets();

    /** Knowledge about a person who is in truth some definite way. */
    public Known person() {
        Set<ConceptId> statuses = new LinkedHashSet<>(any(STATUS_SETS));
        if (random.nextInt(10) == 0) {
            statuses.add(SmallWorld.MISSPELT);
        }
        Set<World.Paper> papers = new LinkedHashSet<>();
        for (ConceptId type : SmallWorld.DOCUMENTS) {
            boolean mayBeValid = statuses.containsAll(Completions.proves(type));
            if (mayBeValid && random.nextInt(3) == 0) {
                papers.add(new World.Paper(type, true));
            }
            if (random.nextInt(4) == 0) {
                papers.add(new World.Paper(type, false));
            }
        }
        PersonBuilder less = Person.builder();
        PersonBuilder more = Person.builder();
        Levels levels = new Levels(less, more);
        statuses(levels, statuses, papers);
        documents(levels, papers);
        singles(levels);
        return new Known(less.build(), more.build());
    }

    /** Whether something is known at the lower and at the higher level of knowledge. */
    private final class Levels {

        private final PersonBuilder less;
        private final PersonBuilder more;
        private final double coverage = random.nextDouble();

        Levels(PersonBuilder less, PersonBuilder more) {
            this.less = less;
            this.more = more;
        }

        /** 0 not known, 1 known at the higher level, 2 known at both. */
        int level() {
            return random.nextDouble() > coverage ? 0 : 1 + random.nextInt(2);
        }
    }

    private void statuses(Levels levels, Set<ConceptId> statuses, Set<World.Paper> papers) {
        List<ConceptId> atLess = new ArrayList<>();
        List<ConceptId> atMore = new ArrayList<>();
        for (ConceptId status : statuses) {
            int level = levels.level();
            if (level > 0) {
                atMore.add(status);
            }
            if (level > 1) {
                atLess.add(status);
            }
        }
        int complete = levels.level();
        if (complete > 1 && isComplete(atLess, statuses, papers)) {
            levels.less.statusesComplete(true);
            atMore.removeIf(each -> !isMorePrecise(each, atLess));
        }
        if (complete > 0 && isComplete(atMore, statuses, papers)) {
            levels.more.statusesComplete(true);
        }
        atLess.forEach(levels.less::statuses);
        atMore.forEach(levels.more::statuses);
    }

    /** A status added to a complete list is more to know only if it says more precisely what the list says already. */
    private static boolean isMorePrecise(ConceptId status, List<ConceptId> list) {
        return list.stream().anyMatch(each -> SmallWorld.VOCABULARY.isNarrowerOrSame(status, each));
    }

    /** Only a list from which everything follows even without any document is called complete. */
    private static boolean isComplete(List<ConceptId> list, Set<ConceptId> statuses, Set<World.Paper> papers) {
        Person person = Person.builder()
                .statuses(list.toArray(ConceptId[]::new))
                .statusesComplete(true)
                .build();
        return Completions.isWithinList(person, statuses, Set.of()) && (list.size() < 3 || !papers.isEmpty());
    }

    private void documents(Levels levels, Set<World.Paper> papers) {
        boolean allKnown = true;
        boolean allKnownAtLess = true;
        for (World.Paper paper : papers) {
            int level = levels.level();
            allKnown &= level > 0;
            allKnownAtLess &= level > 1;
            PartialDate last = last(paper.valid());
            if (level > 0) {
                add(levels.more, paper, last, paper.type());
            }
            if (level > 1) {
                boolean ruling = paper.type().equals(SmallWorld.RULING) && random.nextInt(3) == 0;
                add(levels.less, paper, lessPrecise(last), ruling ? SmallWorld.PAPER : paper.type());
            }
        }
        int complete = levels.level();
        levels.more.documentsComplete(allKnown && complete > 0);
        levels.less.documentsComplete(allKnownAtLess && complete > 1);
        for (ConceptId type : SmallWorld.DOCUMENTS) {
            boolean none = papers.stream().noneMatch(each -> SmallWorld.VOCABULARY.isNarrowerOrSame(each.type(), type));
            int level = levels.level();
            if (none && level > 0) {
                levels.more.noDocument(type);
                if (level > 1) {
                    levels.less.noDocument(type);
                }
            }
        }
    }

    /** The last day of a paper; the year 9999 for one that has none. */
    private PartialDate last(boolean valid) {
        return valid
                ? any(List.of(PartialDate.of(9999), PartialDate.parse("2026-11-23"), PartialDate.parse("2027-05-01")))
                : any(List.of(PartialDate.parse("2020-01-01"), PartialDate.parse("2026-11-22")));
    }

    /** As much of a date as can still be read: the day, the month, the year, or nothing. */
    private @Nullable PartialDate lessPrecise(PartialDate last) {
        LocalDate day = last.earliest();
        return switch (last.equals(PartialDate.of(9999)) ? random.nextInt(2) : random.nextInt(4)) {
            case 0 -> last;
            case 1 -> null;
            case 2 -> PartialDate.of(day.getYear(), day.getMonthValue());
            default -> PartialDate.of(day.getYear());
        };
    }

    private static void add(PersonBuilder builder, World.Paper paper, @Nullable PartialDate last, ConceptId type) {
        builder.document(type, document -> {
            if (last != null && last.equals(PartialDate.of(9999))) {
                document.indefinite(true);
            } else if (last != null) {
                document.validUntil(last);
            }
        });
    }

    private void singles(Levels levels) {
        LocalDate birth = any(SmallWorld.BIRTH_DATES);
        int level = levels.level();
        if (level > 0) {
            levels.more.birthDate(PartialDate.of(birth));
        }
        if (level > 1) {
            levels.less.birthDate(random.nextBoolean() ? PartialDate.of(birth) : PartialDate.of(birth.getYear()));
        }
        income(levels);
        Boolean care = any(List.of(true, false));
        put(levels, SmallWorld.CARE, random.nextInt(4) == 0 ? Fact.ABSENT : Fact.of(care), null);
        String trade = any(List.of("baker", "miller", "smith", "something-else"));
        put(levels, SmallWorld.TRADE, Fact.of(trade), Fact.oneOf(trade, any(List.of("baker", "smith"))));
        ConceptId area = any(SmallWorld.AREAS);
        int where = levels.level();
        if (where > 0) {
            levels.more.residence(area);
        }
        if (where > 1) {
            levels.less.residence(any(List.copyOf(SmallWorld.VOCABULARY.broaderClosure(area))));
        }
        nationalities(levels);
        languages(levels);
        members(levels);
    }

    private void languages(Levels levels) {
        Set<String> spoken = new LinkedHashSet<>(some(SmallWorld.LANGUAGES));
        boolean all = true;
        boolean allAtLess = true;
        for (String tag : spoken) {
            int level = levels.level();
            all &= level > 0;
            allAtLess &= level > 1;
            if (level > 0) {
                levels.more.languages(tag);
            }
            if (level > 1) {
                levels.less.languages(tag);
            }
        }
        int complete = levels.level();
        levels.more.languagesComplete(all && complete > 0);
        levels.less.languagesComplete(allAtLess && complete > 1);
    }

    private void members(Levels levels) {
        boolean all = true;
        boolean allAtLess = true;
        for (int i = random.nextInt(3); i > 0; i--) {
            ConceptId relation = any(List.of(HouseholdMember.CHILD, HouseholdMember.SPOUSE, HouseholdMember.PARENT));
            LocalDate birth = any(SmallWorld.BIRTH_DATES);
            int level = levels.level();
            all &= level > 0;
            allAtLess &= level > 1;
            if (level > 0) {
                levels.more.member(
                        relation,
                        Person.builder().birthDate(PartialDate.of(birth)).build());
            }
            if (level > 1) {
                PersonBuilder vague = Person.builder();
                if (random.nextBoolean()) {
                    vague.birthDate(random.nextBoolean() ? PartialDate.of(birth) : PartialDate.of(birth.getYear()));
                }
                levels.less.member(random.nextInt(4) == 0 ? null : relation, vague.build());
            }
        }
        int complete = levels.level();
        levels.more.membersComplete(all && complete > 0);
        levels.less.membersComplete(allAtLess && complete > 1);
    }

    private void income(Levels levels) {
        int income = any(SmallWorld.AMOUNTS);
        Fact band =
                Fact.between(FactValue.of(income - 500L), random.nextBoolean() ? FactValue.of(income + 500L) : null);
        Fact less = random.nextBoolean() ? band : Fact.of(BigDecimal.valueOf(income));
        put(levels, SmallWorld.INCOME, random.nextInt(5) == 0 ? Fact.ABSENT : Fact.of(income), less);
    }

    private void put(Levels levels, String fact, Fact precise, Fact vague) {
        int level = levels.level();
        if (level > 0) {
            levels.more.fact(fact, precise);
        }
        if (level > 1) {
            levels.less.fact(fact, vague == null || precise.absent() ? precise : vague);
        }
    }

    private void nationalities(Levels levels) {
        List<ConceptId> held = some(SmallWorld.COUNTRIES);
        boolean allAtLess = true;
        boolean all = true;
        for (ConceptId country : held) {
            int level = levels.level();
            all &= level > 0;
            allAtLess &= level > 1;
            if (level > 0) {
                levels.more.nationalities(country);
            }
            if (level > 1) {
                levels.less.nationalities(country);
            }
        }
        int complete = levels.level();
        levels.more.nationalitiesComplete(all && complete > 0);
        levels.less.nationalitiesComplete(allAtLess && complete > 1);
    }

    /** Somebody of whom two things are said that cannot both be true, and as whom each would make her. */
    record Contradiction(Person both, Person one, Person other, String fact) {}

    /** Two birth dates, two places of residence, or two statuses that exclude each other. */
    Contradiction contradiction() {
        Person rest = person().less();
        switch (random.nextInt(3)) {
            case 0 -> {
                LocalDate one = any(SmallWorld.BIRTH_DATES);
                LocalDate other = any(SmallWorld.BIRTH_DATES);
                while (other.equals(one)) {
                    other = any(SmallWorld.BIRTH_DATES);
                }
                PersonBuilder said = rest.toBuilder().birthDate(PartialDate.of(one));
                return new Contradiction(
                        said.fact(Facts.BIRTH_DATE, Fact.of(PartialDate.of(other)))
                                .build(),
                        rest.toBuilder().birthDate(PartialDate.of(one)).build(),
                        rest.toBuilder().birthDate(PartialDate.of(other)).build(),
                        Facts.BIRTH_DATE);
            }
            case 1 -> {
                ConceptId one = any(List.of(SmallWorld.NORTH_TOWN, SmallWorld.NORTH_PORT));
                PersonBuilder said = rest.toBuilder().residence(one);
                return new Contradiction(
                        said.fact(Facts.RESIDENCE, Fact.of(SmallWorld.SOUTH.code()))
                                .build(),
                        rest.toBuilder().residence(one).build(),
                        rest.toBuilder().residence(SmallWorld.SOUTH).build(),
                        Facts.RESIDENCE);
            }
            default -> {
                Person without = FactItem.only(
                        rest,
                        new LinkedHashSet<>(FactItem.of(
                                rest, Set.of(Facts.BIRTH_DATE, Facts.RESIDENCE, Facts.LANGUAGE, SmallWorld.INCOME))));
                return new Contradiction(
                        without.toBuilder()
                                .statuses(SmallWorld.REFUGEE, SmallWorld.SUBSIDIARY)
                                .build(),
                        without.toBuilder().statuses(SmallWorld.REFUGEE).build(),
                        without.toBuilder().statuses(SmallWorld.SUBSIDIARY).build(),
                        Facts.LEGAL_STATUS);
            }
        }
    }
}
