package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of many rules that are compiled together for a day. Conditions on the same variable share one field where that
 * stays small; otherwise there is a field for each group of conditions that stand in one conjunct of some rule, and a group
 * inside another uses the other's field. So what ties two conjuncts of one rule to each other is not always in their fields;
 * {@link RuleParts} tells which are tied.
 */
final class SharedFields {

    /** A field for all conditions on a variable may have so many cells: four words. */
    private static final int SMALL = 256;

    /** A condition, its field where all on the variable share one, and the cells in which it holds. */
    private record Known(@Nullable Field field, long[] mask) {}

    private final FieldFactory factory;
    private final Map<Condition, Integer> ids = new HashMap<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Field> whole = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<List<Integer>, Group> groupOf = new HashMap<>();
    private final Map<Integer, Group> aloneOf = new LinkedHashMap<>();
    private final Map<Field, String> keyOf = new IdentityHashMap<>();
    private Known[] known = new Known[0];
    private int variables;

    /** Conditions that share a field, which other groups inside this one share too. */
    private static final class Group {

        private final Field field;
        private final List<Integer> members;
        private final Map<Integer, long[]> masks = new HashMap<>();

        Group(Field field, List<Integer> members) {
            this.field = field;
            this.members = members;
        }
    }

    SharedFields(Evaluator evaluator, LocalDate asOf) {
        this.factory = new FieldFactory(evaluator, asOf);
    }

    /** A part of a rule, with its conditions and their numbers. */
    record Part(Rule rule, List<Condition> all, int[] ids) {

        /** A part has few conditions, so that looking for the very one is faster than its hash. */
        private static final int FEW = 64;

        private int indexOf(Condition condition) {
            for (int i = 0; i < ids.length && i < FEW; i++) {
                if (all.get(i) == condition) {
                    return ids[i];
                }
            }
            return -1;
        }
    }

    /** Takes note of a part of a rule. */
    Part add(Rule part) {
        List<Condition> all = ConditionCollector.of(part);
        int[] ids = new int[all.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = idOf(all.get(i));
        }
        return new Part(part, all, ids);
    }

    private int idOf(Condition condition) {
        Condition plain = Fields.plain(condition);
        Integer found = ids.get(plain);
        if (found != null) {
            return found;
        }
        int id = conditions.size();
        ids.put(plain, id);
        conditions.add(plain);
        keys.add(factory.key(plain));
        return id;
    }

    /** Makes the fields, once all rules were added. */
    void close(List<List<Part>> rules) {
        Map<String, List<Condition>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            byKey.computeIfAbsent(keys.get(i), key -> new ArrayList<>()).add(conditions.get(i));
        }
        variables = byKey.size();
        byKey.forEach((key, all) -> {
            Field field = factory.together(key, all);
            if (field != null && field.cells() <= SMALL) {
                whole.put(key, field);
                keyOf.put(field, key);
            }
        });
        known = new Known[conditions.size()];
        for (int i = 0; i < known.length; i++) {
            Field field = whole.get(keys.get(i));
            known[i] = new Known(field, field == null ? new long[0] : field.mask(conditions.get(i)));
        }
        closeGroups(rules);
        place();
    }

    private void closeGroups(List<List<Part>> rules) {
        Set<List<Integer>> wanted = new LinkedHashSet<>();
        for (List<Part> rule : rules) {
            for (Part part : rule) {
                wanted.addAll(split(part).values());
            }
        }
        List<List<Integer>> largestFirst = new ArrayList<>(wanted);
        largestFirst.sort(Comparator.<List<Integer>>comparingInt(List::size).reversed());
        Map<Integer, List<Group>> byMember = new HashMap<>();
        for (List<Integer> group : largestFirst) {
            Group found = around(group, byMember);
            if (found == null) {
                found = make(group);
                if (found != null) {
                    groups.add(found);
                    for (int member : group) {
                        byMember.computeIfAbsent(member, key -> new ArrayList<>())
                                .add(found);
                    }
                }
            }
            if (found != null) {
                groupOf.put(group, found);
            } else {
                group.forEach(this::alone);
            }
        }
    }

    /** The conditions of a part whose variables have no field for all, by variable. */
    private Map<String, List<Integer>> split(Part part) {
        if (whole.size() == variables) {
            return Map.of();
        }
        Map<String, List<Integer>> byKey = new LinkedHashMap<>();
        for (int id : part.ids()) {
            if (known[id].field() == null) {
                byKey.computeIfAbsent(keys.get(id), key -> new ArrayList<>()).add(id);
            }
        }
        byKey.replaceAll((key, ids) -> ids.stream().sorted().distinct().toList());
        return byKey;
    }

    private static @Nullable Group around(List<Integer> group, Map<Integer, List<Group>> byMember) {
        List<Group> fewest = null;
        for (int member : group) {
            List<Group> having = byMember.getOrDefault(member, List.of());
            fewest = fewest == null || having.size() < fewest.size() ? having : fewest;
        }
        if (fewest != null) {
            for (Group candidate : fewest) {
                if (candidate.members.containsAll(group)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private @Nullable Group make(List<Integer> group) {
        List<Condition> together = group.stream().map(conditions::get).toList();
        Field field = factory.together(keys.get(group.get(0)), together);
        if (field == null) {
            return null;
        }
        keyOf.put(field, keys.get(group.get(0)));
        return new Group(field, group);
    }

    private void alone(int id) {
        if (!aloneOf.containsKey(id)) {
            Group single = new Group(factory.alone(keys.get(id), conditions.get(id)), List.of(id));
            aloneOf.put(id, single);
            keyOf.put(single.field, keys.get(id));
            groups.add(single);
        }
    }

    private void place() {
        int offset = OpenField.WORDS;
        List<Field> all = fields();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).place(i, offset);
            offset += all.get(i).words();
        }
    }

    /** All distinct conditions. */
    List<Condition> conditions() {
        return conditions;
    }

    /** All fields, in the order in which they are placed. */
    List<Field> fields() {
        List<Field> all = new ArrayList<>(whole.values());
        groups.forEach(group -> all.add(group.field));
        Map<String, Integer> order = new HashMap<>();
        keys.forEach(key -> order.putIfAbsent(key, order.size()));
        all.sort(Comparator.comparingInt(field -> order.getOrDefault(keyOf(field), 0)));
        return all;
    }

    /** The fields in the order in which they are placed, those of one variable together. */
    List<EncodedBlock> blocks() {
        Map<String, List<Field>> byKey = new LinkedHashMap<>();
        fields().forEach(field ->
                byKey.computeIfAbsent(keyOf(field), key -> new ArrayList<>()).add(field));
        List<EncodedBlock> blocks = new ArrayList<>();
        byKey.forEach((key, fields) -> blocks.add(new EncodedBlock(fields, factory.signatures(key))));
        return blocks;
    }

    /** The variable that a field is about; conditions in fields of the same one may be tied to each other. */
    String keyOf(Field field) {
        return keyOf.getOrDefault(field, "");
    }

    /** The fields as one part of a rule sees them. */
    FieldMap of(Part part) {
        return new OfPart(part);
    }

    private final class OfPart implements FieldMap {

        private final Part part;
        private final Map<String, Group> together = new HashMap<>();

        OfPart(Part part) {
            this.part = part;
            split(part).forEach((key, group) -> {
                Group found = groupOf.get(group);
                if (found != null) {
                    together.put(key, found);
                }
            });
        }

        private int number(Condition condition) {
            int found = part.indexOf(condition);
            return found >= 0 ? found : idOf(condition);
        }

        private Group group(int id) {
            Group found = together.get(keys.get(id));
            Group own = found != null ? found : aloneOf.get(id);
            if (own == null) {
                throw new IllegalStateException("Condition of another rule");
            }
            return own;
        }

        @Override
        public Field of(Condition condition) {
            int id = number(condition);
            Field field = known[id].field();
            return field != null ? field : group(id).field;
        }

        @Override
        public long[] mask(Condition condition) {
            int id = number(condition);
            if (known[id].field() != null) {
                return known[id].mask();
            }
            Group group = group(id);
            return group.masks.computeIfAbsent(id, each -> group.field.mask(conditions.get(each)));
        }

        @Override
        public LocalDate asOf() {
            return factory.asOf();
        }
    }
}
