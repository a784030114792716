package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of short texts are made once, by characters ({@link CharValues}) and by bytes ({@link ByteValues}) alike. */
class ValuesTest {

    private static final StringForm<Object> MADE = form();
    private static final StringForm<Object> OTHER = form();

    private interface Values {
        Object value(StringForm<Object> form, String text);
    }

    private static StringForm<Object> form() {
        return new StringForm<>(Kind.STRING, Made::new, String::valueOf);
    }

    /** A value that is equal to itself only. */
    private static final class Made {
        private final String text;

        Made(String text) {
            if (text.startsWith("malformed")) {
                throw new IllegalArgumentException("malformed");
            }
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Values> values() {
        CharValues chars = new CharValues();
        ByteValues bytes = new ByteValues();
        return Stream.of(
                (form, text) -> chars.value(form, (" " + text + " ").toCharArray(), 1, text.length()), (form, text) -> {
                    byte[] utf8 = ("\"" + text + "\" ").getBytes(StandardCharsets.UTF_8);
                    PlainText plain = new PlainText(utf8, utf8.length, new Utf8Strings());
                    plain.scan(1);
                    return bytes.value(form, plain);
                });
    }

    @ParameterizedTest
    @MethodSource("values")
    void value_sameTextAndForm_isTheOneMade(Values values) {
        for (String text :
                new String[] {"", "a", "athens", "Αθήνα", "sixteen-or-more-characters", "Δευτέρα έως Παρασκευή"}) {
            Object first = values.value(MADE, text);

            assertThat(values.value(MADE, text)).isSameAs(first).hasToString(text);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void value_sameTextOfAnotherForm_isAnother(Values values) {
        assertThat(values.value(OTHER, "health")).isNotSameAs(values.value(MADE, "health"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void value_textsThatDifferInOnePlace_stayApart(Values values) {
        String text = "abcdefgh-ijklmnop-qrstuvwx";
        for (int i = 0; i < text.length(); i++) {
            String other = text.substring(0, i) + 'é' + text.substring(i + 1);
            String shorter = text.substring(0, i);
            assertThat(values.value(MADE, text)).hasToString(text);
            assertThat(values.value(MADE, other)).hasToString(other);
            assertThat(values.value(MADE, shorter)).hasToString(shorter);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void value_longText_isReadLikeAnyOther(Values values) {
        String text = "μακρύ ".repeat(40);

        assertThat(values.value(MADE, text)).hasToString(text);
    }

    @ParameterizedTest
    @MethodSource("values")
    void value_malformedText_isMalformedEachTime(Values values) {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> values.value(MADE, "malformed")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
