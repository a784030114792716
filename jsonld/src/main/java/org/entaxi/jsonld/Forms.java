package org.entaxi.jsonld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.PartialDate;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The forms of the small values. */
final class Forms {

    /** Any text, kept as it stands: IRIs, language tags and codes too, which are checked by validation. */
    static final StringForm<String> STRING = new StringForm<>(Kind.STRING, s -> s, s -> s);

    /** A text that no other record has. */
    static final Form<String> ID = new PlainForm();

    static final Form<PartialDate> PARTIAL_DATE =
            new StringForm<>(Kind.PARTIAL_DATE, PartialDate::parse, PartialDate::toString);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    static final Form<LocalDate> DATE = new StringForm<>(Kind.DATE, s -> LocalDate.parse(s, DAY), DAY::format);

    static final Form<Boolean> BOOLEAN = new BooleanForm(null, null);

    /** A boolean that is false where it is absent. */
    static final Form<Boolean> FLAG = new BooleanForm(false, null);

    /** A boolean that is true where it is absent. */
    static final Form<Boolean> YES = new BooleanForm(true, null);

    /** A flag of secrecy: false where it is absent, and true where it cannot be understood. */
    static final Form<Boolean> SECRET = new BooleanForm(false, true);

    static final Form<BigDecimal> DECIMAL = new DecimalForm();

    static final Form<Double> DOUBLE = new DoubleForm();

    static final Form<Integer> WHOLE_NUMBER = new WholeNumberForm(null);

    static final Form<Period> PERIOD = new StringForm<>(Kind.DURATION, Forms::period, Period::toString);

    private static final Pattern PERIOD_SHAPE =
            Pattern.compile("P(?=.)([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,8}W)?([0-9]{1,9}D)?");

    private Forms() {}

    /**
     * Without the signs and small letters that Java reads, too, and ISO 8601 does not have; and of no more digits than the
     * published schema takes, so that days, and weeks as days, are whole numbers of Java's.
     */
    private static Period period(String text) {
        if (!PERIOD_SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a period");
        }
        return Period.parse(text);
    }

    /** A whole number that goes without saying. */
    static Form<Integer> wholeNumber(int absent) {
        return new WholeNumberForm(absent);
    }

    /** A concept: a bare code of the scheme, or an IRI. */
    static Form<ConceptId> concept(String scheme) {
        return new StringForm<>(Kind.CONCEPT, s -> ConceptId.parse(s, scheme), id -> id.shortForm(scheme));
    }

    /** Orders texts by code point, which differs from {@link String#compareTo} beyond the basic plane. */
    static final Comparator<String> CODE_POINTS = (a, b) -> {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean surrogateX = Character.isSurrogate(x);
                return surrogateX == Character.isSurrogate(y) ? Character.compare(x, y) : surrogateX ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    };

    private static final class PlainForm extends Form<String> {

        @Override
        @Nullable
        String read(JsonInput in) {
            return in.is(JsonToken.VALUE_STRING) ? in.string() : in.<String>rejectType(Kind.STRING);
        }

        @Override
        void write(JsonOutput out, String value) {
            out.string(value);
        }
    }

    private static final class BooleanForm extends Form<Boolean> {

        private final @Nullable Boolean absent;
        private final @Nullable Boolean unreadable;

        BooleanForm(@Nullable Boolean absent, @Nullable Boolean unreadable) {
            this.absent = absent;
            this.unreadable = unreadable;
        }

        @Override
        @Nullable
        Boolean read(JsonInput in) {
            if (in.is(JsonToken.VALUE_TRUE)) {
                return true;
            }
            if (in.is(JsonToken.VALUE_FALSE)) {
                return false;
            }
            in.rejectType(Kind.BOOLEAN);
            return unreadable;
        }

        @Override
        boolean writeMerged(JsonOutput out, String name, Boolean value, String rest) {
            return value.equals(unreadable) && out.rawMember(name, rest);
        }

        @Override
        void write(JsonOutput out, Boolean value) {
            out.bool(value);
        }

        @Override
        @Nullable
        Boolean absent() {
            return absent;
        }
    }

    /** An exact decimal, as a string; a JSON number is understood and reported. */
    private static final class DecimalForm extends Form<BigDecimal> {

        private static final Pattern SHAPE = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");

        @Override
        @Nullable
        BigDecimal read(JsonInput in) {
            boolean number = in.is(JsonToken.VALUE_NUMBER_INT) || in.is(JsonToken.VALUE_NUMBER_FLOAT);
            if (!number && !in.is(JsonToken.VALUE_STRING)) {
                return in.rejectType(Kind.DECIMAL);
            }
            String text = in.string();
            if (!SHAPE.matcher(text).matches()) {
                return in.reject(FindingCode.VALUE_MALFORMED, Map.of("expected", Kind.DECIMAL.id()));
            }
            if (number) {
                in.report(FindingCode.VALUE_TYPE, Map.of("expected", Kind.DECIMAL.id()));
            }
            return new BigDecimal(text);
        }

        @Override
        void write(JsonOutput out, BigDecimal value) {
            out.string(value.toPlainString());
        }
    }

    private static final class DoubleForm extends Form<Double> {

        @Override
        @Nullable
        Double read(JsonInput in) {
            if (!in.is(JsonToken.VALUE_NUMBER_INT) && !in.is(JsonToken.VALUE_NUMBER_FLOAT)) {
                return in.rejectType(Kind.NUMBER);
            }
            double value = in.doubleValue();
            return Double.isFinite(value)
                    ? Double.valueOf(value)
                    : in.<Double>reject(FindingCode.VALUE_MALFORMED, Map.of("expected", Kind.NUMBER.id()));
        }

        @Override
        void write(JsonOutput out, Double value) {
            out.number(value);
        }
    }

    private static final class WholeNumberForm extends Form<Integer> {

        /** No number of so many characters is too large. */
        private static final int FEW_CHARS = 9;

        private final @Nullable Integer absent;

        WholeNumberForm(@Nullable Integer absent) {
            this.absent = absent;
        }

        @Override
        @Nullable
        Integer absent() {
            return absent;
        }

        @Override
        @Nullable
        Integer read(JsonInput in) {
            boolean digits = in.is(JsonToken.VALUE_NUMBER_INT);
            if (digits && in.numberLength() <= FEW_CHARS) {
                return in.intValue();
            }
            // 18.0 is a whole number in JSON Schema and JSON-LD, too, and what some languages make of 18.
            boolean number = digits || in.is(JsonToken.VALUE_NUMBER_FLOAT);
            Integer value = number ? exact(in.string()) : null;
            return value == null ? in.rejectType(Kind.WHOLE_NUMBER) : value;
        }

        private static @Nullable Integer exact(String text) {
            try {
                return new BigDecimal(text).intValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                return null;
            }
        }

        @Override
        void write(JsonOutput out, Integer value) {
            out.number(value);
        }
    }
}
