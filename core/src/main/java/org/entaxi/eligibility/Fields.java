package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.person.Facts;

/** The fields of a rule that is being compiled for a day. */
final class Fields implements FieldMap {

    private final FieldFactory factory;
    private final Map<String, Field> byKey = new LinkedHashMap<>();
    private final Map<Condition, Field> alone = new LinkedHashMap<>();
    private final IdentityHashMap<Condition, long[]> masks = new IdentityHashMap<>();
    private final Map<String, List<Condition>> conditionsByKey = new LinkedHashMap<>();
    private boolean approximate;

    Fields(Evaluator evaluator, LocalDate asOf, Collection<Condition> conditions) {
        this.factory = new FieldFactory(evaluator, asOf);
        for (Condition condition : conditions) {
            conditionsByKey
                    .computeIfAbsent(factory.key(condition), key -> new ArrayList<>())
                    .add(condition);
        }
        conditionsByKey.forEach(this::close);
        approximate |= isIncomeTied();
        for (Condition condition : conditions) {
            masks.put(condition, of(condition).mask(condition));
        }
    }

    private void close(String key, List<Condition> conditions) {
        Field field = factory.together(key, conditions);
        if (field != null) {
            approximate |= field.isApproximate();
            byKey.put(key, field);
            return;
        }
        for (Condition condition : conditions) {
            alone.computeIfAbsent(plain(condition), single -> factory.alone(key, single));
        }
        approximate |=
                conditions.stream().map(Fields::plain).distinct().limit(2).count() > 1;
    }

    /** The condition without its id, citations and note. */
    static Condition plain(Condition condition) {
        return condition.info().isEmpty() ? condition : (Condition) condition.withInfo(RuleInfo.NONE);
    }

    /** Income per member is worked out from two facts that a rule may ask for as well. */
    private boolean isIncomeTied() {
        return byKey.containsKey("number " + Facts.INCOME_PER_MEMBER)
                && (byKey.containsKey("number " + Facts.HOUSEHOLD_INCOME)
                        || byKey.containsKey("number " + Facts.HOUSEHOLD_SIZE));
    }

    @Override
    public Field of(Condition condition) {
        Field single = alone.isEmpty() ? null : alone.get(plain(condition));
        if (single != null) {
            return single;
        }
        Field field = byKey.get(factory.key(condition));
        if (field == null) {
            throw new IllegalStateException("Condition of another rule");
        }
        return field;
    }

    @Override
    public long[] mask(Condition condition) {
        long[] mask = masks.get(condition);
        return mask == null ? of(condition).mask(condition) : mask;
    }

    @Override
    public LocalDate asOf() {
        return factory.asOf();
    }

    boolean isApproximate() {
        return approximate;
    }

    /** All fields that facts settle, placed one after the other behind the word that all open places share. */
    List<Field> placed() {
        List<Field> all = new ArrayList<>(byKey.values());
        all.addAll(alone.values());
        int offset = OpenField.WORDS;
        for (int i = 0; i < all.size(); i++) {
            all.get(i).place(i, offset);
            offset += all.get(i).words();
        }
        return all;
    }
}
