package org.entaxi.person;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import org.entaxi.basics.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a fact, as it was given. The condition that asks for the fact says what it is read as, so the text
 * {@code "420.00"} is a number to one condition and a code to another; what cannot be read is null, and leaves the fact
 * unknown.
 *
 * <p>Immutable and thread-safe. No value is shown by {@code toString()}.
 */
public sealed interface FactValue extends Serializable {

    /**
     * A value that is yes or no.
     *
     * @param value the answer
     * @return the value
     */
    static FactValue of(boolean value) {
        return new Flag(value);
    }

    /**
     * A number.
     *
     * @param value the number
     * @return the value
     */
    static FactValue of(BigDecimal value) {
        return new Number(value);
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the value
     */
    static FactValue of(long value) {
        return new Number(BigDecimal.valueOf(value));
    }

    /**
     * A date.
     *
     * @param value the date
     * @return the value
     */
    static FactValue of(PartialDate value) {
        return new Text(value.toString());
    }

    /**
     * A code, or the text of a number or date.
     *
     * @param value the text
     * @return the value
     */
    static FactValue of(String value) {
        return new Text(value);
    }

    /**
     * Several codes that hold together.
     *
     * @param values the codes
     * @return the value
     */
    static FactValue of(List<String> values) {
        return new Codes(values);
    }

    /**
     * The value as yes or no.
     *
     * @return null when it is something else
     */
    default @Nullable Boolean asFlag() {
        return null;
    }

    /**
     * The value as a number.
     *
     * @return null when it is something else
     */
    default @Nullable BigDecimal asNumber() {
        return null;
    }

    /**
     * The value as a date.
     *
     * @return null when it is something else
     */
    default @Nullable PartialDate asDate() {
        return null;
    }

    /**
     * The value as codes; one code is a list of one.
     *
     * @return null when it is something else
     */
    default @Nullable List<String> asCodes() {
        return null;
    }

    /**
     * Yes or no.
     *
     * @param value the answer
     */
    record Flag(boolean value) implements FactValue {
        @Override
        public Boolean asFlag() {
            return value;
        }

        @Override
        public String toString() {
            return "Flag[…]";
        }
    }

    /**
     * A number.
     *
     * @param value the number
     */
    record Number(BigDecimal value) implements FactValue {

        /** Most digits, before and behind the point, of a number that is read; an exponent can stand for gigabytes of them. */
        private static final int MAX_DIGITS = 80;

        @Override
        public @Nullable BigDecimal asNumber() {
            boolean readable = Math.abs((long) value.scale()) <= MAX_DIGITS && value.precision() <= MAX_DIGITS;
            return readable ? value : null;
        }

        @Override
        public String toString() {
            return "Number[…]";
        }
    }

    /**
     * A text: a code, a date, or a decimal number.
     *
     * @param value the text
     */
    record Text(String value) implements FactValue {

        /** Longest text that is read as a number, so that no exponent can ask for gigabytes of digits. */
        private static final int NUMBER_LENGTH = 40;

        @Override
        public @Nullable Boolean asFlag() {
            return switch (value) {
                case "true" -> Boolean.TRUE;
                case "false" -> Boolean.FALSE;
                default -> null;
            };
        }

        @Override
        public @Nullable BigDecimal asNumber() {
            if (value.isEmpty() || value.length() > NUMBER_LENGTH || !value.matches("-?[0-9]+(\\.[0-9]+)?")) {
                return null;
            }
            return new BigDecimal(value);
        }

        @Override
        public @Nullable PartialDate asDate() {
            try {
                return PartialDate.parse(value);
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Override
        public @Nullable List<String> asCodes() {
            return value.isEmpty() ? null : List.of(value);
        }

        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    /**
     * Several codes that hold together.
     *
     * @param values the codes, in the order given
     */
    record Codes(List<String> values) implements FactValue {

        /**
         * Copies the codes.
         *
         * @param values the codes
         */
        public Codes {
            values = List.copyOf(values);
        }

        @Override
        public List<String> asCodes() {
            return values;
        }

        @Override
        public String toString() {
            return "Codes[…]";
        }
    }
}
