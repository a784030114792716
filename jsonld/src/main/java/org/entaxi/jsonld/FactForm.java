package org.entaxi.jsonld;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entaxi.basics.FindingCode;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Provenance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What is known of a fact: a value, or an object that says what is possible. Understood whole or not at all. */
final class FactForm extends Form<Fact> {

    static final Form<FactValue> VALUE = new ValueForm();

    private static final ObjectForm.Draft<Fact> DRAFT = ObjectForm.of();
    private static final Field<Fact, FactValue> SINGLE = DRAFT.optional(
            "value", VALUE, fact -> fact.oneOf().size() == 1 ? fact.oneOf().get(0) : null);
    private static final Field<Fact, List<FactValue>> ONE_OF =
            DRAFT.list("oneOf", VALUE, fact -> fact.oneOf().size() == 1 ? List.of() : fact.oneOf());
    private static final Field<Fact, FactValue> MIN = DRAFT.optional("min", VALUE, Fact::min);
    private static final Field<Fact, FactValue> MAX = DRAFT.optional("max", VALUE, Fact::max);
    private static final Field<Fact, Boolean> ABSENT = DRAFT.optional("absent", Forms.FLAG, Fact::absent);
    private static final Field<Fact, Boolean> COMPLETE = DRAFT.optional("complete", Forms.FLAG, Fact::complete);
    private static final Field<Fact, Provenance> PROVENANCE =
            DRAFT.optional("provenance", EnumForm.of(Provenance.class), Fact::provenance);
    private static final ObjectForm<Fact> OBJECT = DRAFT.open(
                    Fact::extensions,
                    s -> new Fact(
                            possible(s.orNull(SINGLE), s.get(ONE_OF)),
                            s.orNull(MIN),
                            s.orNull(MAX),
                            s.get(ABSENT),
                            s.get(COMPLETE),
                            s.orNull(PROVENANCE),
                            s.extensions()))
            .whole();

    private static List<FactValue> possible(@Nullable FactValue value, List<FactValue> oneOf) {
        if (value == null) {
            return oneOf;
        }
        if (!oneOf.isEmpty()) {
            throw new IllegalArgumentException("A value and several possible values");
        }
        return List.of(value);
    }

    @Override
    @Nullable
    Fact read(JsonInput in) {
        if (in.is(JsonToken.START_OBJECT)) {
            return OBJECT.read(in);
        }
        FactValue value = VALUE.read(in);
        return value == null ? null : Fact.of(value);
    }

    @Override
    void write(JsonOutput out, Fact fact) {
        boolean plain =
                fact.oneOf().size() == 1 && fact.equals(Fact.of(fact.oneOf().get(0)));
        if (plain) {
            VALUE.write(out, fact.oneOf().get(0));
        } else {
            OBJECT.write(out, fact);
        }
    }

    private static final class ValueForm extends Form<FactValue> {

        /** No exponent, which could ask for gigabytes of digits. */
        private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

        @Override
        @Nullable
        FactValue read(JsonInput in) {
            JsonToken token = in.token();
            if (token == JsonToken.START_ARRAY) {
                List<String> codes = new WholeListForm<>(Forms.STRING).read(in);
                return codes == null ? null : FactValue.of(codes);
            }
            if (token == JsonToken.VALUE_STRING) {
                return FactValue.of(in.string());
            }
            if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
                return FactValue.of(token == JsonToken.VALUE_TRUE);
            }
            if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
                return NUMBER.matcher(in.string()).matches()
                        ? FactValue.of(new BigDecimal(in.string()))
                        : in.<FactValue>reject(FindingCode.VALUE_MALFORMED, Map.of("expected", Kind.DECIMAL.id()));
            }
            return in.rejectType(Kind.STRING);
        }

        @Override
        void write(JsonOutput out, FactValue value) {
            if (value instanceof FactValue.Flag flag) {
                out.bool(flag.value());
            } else if (value instanceof FactValue.Number number) {
                out.number(number.value());
            } else if (value instanceof FactValue.Codes codes) {
                out.startArray();
                codes.values().forEach(out::string);
                out.endArray();
            } else if (value instanceof FactValue.Text text) {
                out.string(text.value());
            }
        }
    }
}
