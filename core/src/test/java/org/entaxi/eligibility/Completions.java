package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** The oracle: every completion of what is known of a person, as far as a rule looks at it. */
final class Completions {

    private static final World PLAIN = new World(
            Set.of(), Set.of(), SmallWorld.BIRTH_DATES.get(0), null, null, null, null, Set.of(), Set.of(), false);

    private Completions() {}

    /** For each completion, as far as the rule can tell, which of its leaves hold, as bits in their order. */
    static Set<Long> of(Person person, Rule rule) {
        List<Rule> leaves = leaves(rule);
        Set<Long> found = Set.of(0L);
        found = legal(found, leaves, person);
        found = product(
                found,
                leaves,
                () -> each(birthDates(person.birthDate()), PLAIN::born),
                AgeCondition.class,
                DateCondition.class);
        found = product(
                found,
                leaves,
                () -> each(incomes(person.facts().get(SmallWorld.INCOME)), PLAIN::earning),
                NumberCondition.class);
        found = product(
                found,
                leaves,
                () -> each(flags(person.facts().get(SmallWorld.CARE)), PLAIN::inCare),
                FlagCondition.class);
        found = product(
                found,
                leaves,
                () -> each(trades(person.facts().get(SmallWorld.TRADE)), PLAIN::trading),
                CodeCondition.class);
        found = product(found, leaves, () -> each(areas(person.residence()), PLAIN::living), ResidenceCondition.class);
        found = product(found, leaves, () -> each(languages(person), PLAIN::speaking), LanguageCondition.class);
        for (Rule leaf : leaves) {
            if (leaf instanceof MemberCondition condition) {
                return nationalities(
                        product(
                                found,
                                leaves,
                                () -> each(household(person, condition), PLAIN::withMember),
                                MemberCondition.class),
                        leaves,
                        person);
            }
        }
        return nationalities(found, leaves, person);
    }

    private static Set<Long> nationalities(Set<Long> before, List<Rule> leaves, Person person) {
        return product(before, leaves, () -> each(nationalities(person), PLAIN::of), NationalityCondition.class);
    }

    private static <T> List<World> each(List<T> values, Function<T, World> world) {
        return values.stream().map(world).toList();
    }

    private static Set<Long> product(
            Set<Long> before, List<Rule> leaves, Supplier<List<World>> worlds, Class<?>... kinds) {
        if (leaves.stream().noneMatch(leaf -> Arrays.stream(kinds).anyMatch(kind -> kind.isInstance(leaf)))) {
            return before;
        }
        Set<Long> here = new LinkedHashSet<>();
        worlds.get().forEach(world -> here.add(bits(leaves, world, kinds)));
        return crossed(before, here);
    }

    /** Which leaves of these kinds hold in a world. */
    private static long bits(List<Rule> leaves, World world, Class<?>... kinds) {
        long bits = 0;
        for (int i = 0; i < leaves.size(); i++) {
            Rule leaf = leaves.get(i);
            for (Class<?> kind : kinds) {
                if (kind.isInstance(leaf) && world.holds((Condition) leaf)) {
                    bits |= 1L << i;
                }
            }
        }
        return bits;
    }

    private static Set<Long> crossed(Set<Long> some, Set<Long> others) {
        Set<Long> all = new LinkedHashSet<>();
        some.forEach(one -> others.forEach(other -> all.add(one | other)));
        return all;
    }

    static List<Rule> leaves(Rule rule) {
        if (rule instanceof Condition || rule.parts().isEmpty()) {
            return List.of(rule);
        }
        return rule.parts().stream().flatMap(part -> leaves(part).stream()).toList();
    }

    /** Statuses and documents together, since documents prove statuses. */
    private static Set<Long> legal(Set<Long> before, List<Rule> leaves, Person person) {
        if (leaves.stream().noneMatch(each -> each instanceof StatusCondition || each instanceof DocumentCondition)) {
            return before;
        }
        List<HeldDocument> held =
                person.documents().stream().filter(HeldDocument::held).toList();
        Map<List<Set<ConceptId>>, Set<Long>> memo = new HashMap<>();
        Set<Long> here = new LinkedHashSet<>();
        for (List<World.Paper> chosen : choices(held, person)) {
            Set<ConceptId> proved = new LinkedHashSet<>();
            for (int i = 0; i < chosen.size(); i++) {
                if (chosen.get(i).valid()) {
                    proved.addAll(proves(held.get(i).type()));
                }
            }
            for (Set<World.Paper> extra : extras(person)) {
                Set<World.Paper> papers = new LinkedHashSet<>(chosen);
                papers.addAll(extra);
                Set<ConceptId> required = new LinkedHashSet<>();
                papers.stream().filter(World.Paper::valid).forEach(paper -> required.addAll(proves(paper.type())));
                long bits = bits(leaves, PLAIN.being(Set.of(), papers), DocumentCondition.class);
                memo.computeIfAbsent(
                                List.of(proved, required),
                                key -> statusBits(leaves, statuses(person, required, proved)))
                        .forEach(statusBits -> here.add(bits | statusBits));
            }
        }
        return crossed(before, here);
    }

    private static List<List<World.Paper>> choices(List<HeldDocument> held, Person person) {
        List<List<World.Paper>> choices = List.of(List.of());
        for (HeldDocument document : held) {
            List<List<World.Paper>> longer = new ArrayList<>();
            for (List<World.Paper> chosen : choices) {
                for (World.Paper paper : papers(document, person)) {
                    List<World.Paper> more = new ArrayList<>(chosen);
                    more.add(paper);
                    longer.add(more);
                }
            }
            choices = longer;
        }
        return choices;
    }

    private static Set<Long> statusBits(List<Rule> leaves, List<Set<ConceptId>> statuses) {
        Set<Long> bits = new LinkedHashSet<>();
        statuses.forEach(each -> bits.add(bits(leaves, PLAIN.being(each, Set.of()), StatusCondition.class)));
        return bits;
    }

    private static List<World.Paper> papers(HeldDocument document, Person person) {
        List<World.Paper> papers = new ArrayList<>();
        PartialDate last = document.validUntil();
        boolean mayBeValid = last == null || !last.latest().isBefore(SmallWorld.TODAY);
        boolean mayHaveExpired =
                !document.indefinite() && (last == null || last.earliest().isBefore(SmallWorld.TODAY));
        for (ConceptId type : SmallWorld.DOCUMENTS) {
            if (narrower(type, document.type()) && !isDenied(type, person)) {
                if (mayBeValid) {
                    papers.add(new World.Paper(type, true));
                }
                if (mayHaveExpired) {
                    papers.add(new World.Paper(type, false));
                }
            }
        }
        return papers;
    }

    private static List<Set<World.Paper>> extras(Person person) {
        List<World.Paper> possible = new ArrayList<>();
        if (!person.documentsComplete()) {
            for (ConceptId type : SmallWorld.DOCUMENTS) {
                if (!isDenied(type, person)) {
                    possible.add(new World.Paper(type, true));
                    possible.add(new World.Paper(type, false));
                }
            }
        }
        return subsets(possible);
    }

    private static boolean isDenied(ConceptId type, Person person) {
        return person.documents().stream().anyMatch(each -> !each.held() && narrower(type, each.type()));
    }

    private static <T> List<Set<T>> subsets(List<T> items) {
        List<Set<T>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << items.size(); bits++) {
            Set<T> subset = new LinkedHashSet<>();
            for (int i = 0; i < items.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    subset.add(items.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static final Map<ConceptId, Set<ConceptId>> PROVED = Map.of(
            SmallWorld.CARD, Set.of(SmallWorld.LAWFUL),
            SmallWorld.RULING, Set.of(SmallWorld.REFUGEE),
            SmallWorld.STAMPED, Set.of(SmallWorld.APPLICANT));

    static Set<ConceptId> proves(ConceptId type) {
        return PROVED.getOrDefault(type, Set.of());
    }

    private static final List<Set<ConceptId>> STATUS_SETS = SmallWorld.statusSets();

    private static List<Set<ConceptId>> statuses(Person person, Set<ConceptId> required, Set<ConceptId> proved) {
        // What the list has room for adds nothing to it.
        boolean fits = STATUS_SETS.stream()
                .filter(set -> set.containsAll(proved) && set.containsAll(recognised(person)))
                .anyMatch(set -> isWithinList(person, set, Set.of()));
        Set<ConceptId> added = fits ? Set.of() : proved;
        List<Set<ConceptId>> found = new ArrayList<>();
        for (Set<ConceptId> set : STATUS_SETS) {
            for (boolean misspelt : new boolean[] {false, true}) {
                Set<ConceptId> statuses = new LinkedHashSet<>(set);
                if (misspelt) {
                    statuses.add(SmallWorld.MISSPELT);
                }
                boolean agrees = statuses.containsAll(person.statuses()) && statuses.containsAll(proved);
                if (agrees && statuses.containsAll(required) && isWithinList(person, statuses, added)) {
                    found.add(statuses);
                }
            }
        }
        return found;
    }

    private static List<ConceptId> recognised(Person person) {
        return person.statuses().stream()
                .filter(each -> !each.equals(SmallWorld.MISSPELT))
                .toList();
    }

    /** A complete list: whatever holds is implied by something that a status of the list is or may turn out to be. */
    static boolean isWithinList(Person person, Set<ConceptId> statuses, Set<ConceptId> proved) {
        if (!person.statusesComplete() || person.statuses().contains(SmallWorld.MISSPELT)) {
            return true;
        }
        Set<ConceptId> implied = new LinkedHashSet<>();
        person.statuses().forEach(each -> implied.addAll(SmallWorld.VOCABULARY.broaderClosure(each)));
        Set<ConceptId> list = new LinkedHashSet<>(person.statuses());
        proved.stream().filter(each -> !implied.contains(each)).forEach(list::add);
        Predicate<ConceptId> listed = each -> list.stream().anyMatch(l -> narrower(each, l));
        Predicate<ConceptId> given = each -> list.stream().anyMatch(l -> narrower(l, each));
        return statuses.stream()
                .filter(each -> !each.equals(SmallWorld.MISSPELT))
                .allMatch(each -> given.test(each)
                        || statuses.stream().anyMatch(other -> listed.test(other) && narrower(other, each)));
    }

    private static boolean narrower(ConceptId one, ConceptId other) {
        return SmallWorld.VOCABULARY.isNarrowerOrSame(one, other);
    }

    private static List<LocalDate> birthDates(@Nullable PartialDate known) {
        return SmallWorld.BIRTH_DATES.stream()
                .filter(day -> known == null || !(day.isBefore(known.earliest()) || day.isAfter(known.latest())))
                .toList();
    }

    private static List<Integer> incomes(@Nullable Fact fact) {
        List<Integer> all = new ArrayList<>(SmallWorld.AMOUNTS);
        all.add(null);
        all.removeIf(amount -> fact != null && !isPossible(fact, amount));
        return all;
    }

    private static boolean isPossible(Fact fact, @Nullable Integer amount) {
        if (amount == null) {
            return fact.absent();
        }
        if (!fact.oneOf().isEmpty()) {
            return fact.oneOf().stream().anyMatch(each -> each.asNumber().intValueExact() == amount);
        }
        return !fact.absent()
                && (fact.min() == null || fact.min().asNumber().intValueExact() <= amount)
                && (fact.max() == null || fact.max().asNumber().intValueExact() >= amount);
    }

    private static List<Boolean> flags(@Nullable Fact fact) {
        if (fact == null) {
            return Arrays.asList(true, false, null);
        }
        return fact.absent()
                ? Arrays.asList((Boolean) null)
                : fact.oneOf().stream().map(FactValue::asFlag).toList();
    }

    private static List<String> trades(@Nullable Fact fact) {
        if (fact == null) {
            return Arrays.asList("baker", "miller", "smith", "something-else", null);
        }
        return fact.absent()
                ? Arrays.asList((String) null)
                : fact.oneOf().stream().map(each -> each.asCodes().get(0)).toList();
    }

    private static List<ConceptId> areas(@Nullable ConceptId known) {
        List<ConceptId> all = new ArrayList<>(SmallWorld.AREAS);
        all.add(null);
        all.removeIf(area -> known != null && (area == null || !narrower(area, known)));
        return all;
    }

    private static List<Set<ConceptId>> nationalities(Person person) {
        return subsets(SmallWorld.COUNTRIES).stream()
                .filter(set -> set.containsAll(person.nationalities()))
                .filter(set -> !person.nationalitiesComplete()
                        || person.nationalities().containsAll(set))
                .toList();
    }

    private static List<Set<String>> languages(Person person) {
        Set<String> listed = new LinkedHashSet<>(person.languages());
        return subsets(SmallWorld.LANGUAGES).stream()
                .filter(set -> !set.contains("ar-EG") || set.contains("ar"))
                .filter(set -> set.containsAll(listed))
                .filter(set -> !person.languagesComplete() || isWithin(set, listed))
                .toList();
    }

    /** What was listed may turn out to be narrower, and implies what is broader. */
    private static boolean isWithin(Set<String> set, Set<String> listed) {
        return set.stream()
                .allMatch(each -> listed.stream().anyMatch(one -> one.startsWith(each) || each.startsWith(one)));
    }

    /** The answers that the members known, and perhaps others, can give to one condition on the household. */
    private static List<Boolean> household(Person person, MemberCondition condition) {
        boolean any = condition.quantifier() == MemberCondition.Quantifier.ANY;
        boolean alwaysSettled = false;
        boolean perhapsSettled = !person.membersComplete();
        for (HouseholdMember member : person.members()) {
            boolean certainlyConcerned = condition.relation().equals(member.relation());
            boolean concerned = certainlyConcerned || member.relation() == null;
            Set<Boolean> answers = new LinkedHashSet<>();
            for (LocalDate day : birthDates(member.person().birthDate())) {
                answers.add(PLAIN.born(day).holds((Condition) condition.where()));
            }
            // One that meets the condition settles "any", one that does not settles "all".
            alwaysSettled |= certainlyConcerned && !answers.contains(!any);
            perhapsSettled |= concerned && answers.contains(any);
        }
        if (alwaysSettled) {
            return List.of(any);
        }
        return perhapsSettled ? List.of(true, false) : List.of(!any);
    }
}
