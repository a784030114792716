package org.entaxi.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.stream.Stream;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorsTest {

    private static boolean accepts(ConstraintValidator<?, CharSequence> validator, String text) {
        return validator.isValid(text, null);
    }

    static Stream<ConstraintValidator<? extends Annotation, ?>> validators() {
        return Stream.of(
                new AbsoluteIriValidator(),
                new CodePointSizeValidator(),
                new CountryValidator(),
                new CurrencyValidator(),
                new DurationTextValidator(),
                new E164Validator(),
                new EmailAddressValidator(),
                new LanguageTagValidator(),
                new LanguageTaggedTextValidator(),
                new LocalizedTextSizeValidator(),
                new NotNegativeQuantityValidator(),
                new NotNegativeValidator(),
                new OrderedPeriodValidator(),
                new RequiredTextValidator(),
                new TimeZoneIdValidator(),
                new WithinValidator());
    }

    @ParameterizedTest
    @MethodSource("validators")
    void isValid_nothingIsAlwaysValid(ConstraintValidator<? extends Annotation, ?> validator) {
        assertThat(validator.isValid(null, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GR", "XK", "DE", "SY"})
    void country_isoCodes(String code) {
        assertThat(accepts(new CountryValidator(), code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EL", "gr", "Narnia", "GRC", "ZZ", "", " GR"})
    void country_anythingElse(String code) {
        assertThat(accepts(new CountryValidator(), code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"EUR, true", "eur, false", "zzzz, false", "ZZZ, false", "'', false", "€, false"})
    void currency(String code, boolean valid) {
        assertThat(accepts(new CurrencyValidator(), code)).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3M", "P1Y2M3D", "PT36H", "P2W", "P1DT12H30M0.5S", "P0D"})
    void duration_iso8601(String text) {
        assertThat(accepts(new DurationTextValidator(), text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "P1DT", "3 months", "P-1D", "-P1D", "P1S", "1D", "P1W2D", "p3m", "P1M1Y"})
    void duration_anythingElse(String text) {
        assertThat(accepts(new DurationTextValidator(), text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "+302103638625, true",
        "+1234567, true",
        "+123456789012345, true",
        "+123456, false",
        "+1234567890123456, false",
        "+0302103638625, false",
        "302103638625, false",
        "+30 2103638625, false",
        "hello, false"
    })
    void e164(String text, boolean valid) {
        assertThat(accepts(new E164Validator(), text)).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"info@example.org", "α.β@παράδειγμα.ελ", "a+b@sub.example.co", "o'neil@example.org"})
    void emailAddress_ofTheShape(String text) {
        assertThat(accepts(new EmailAddressValidator(), text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "@example.org",
                "a@",
                "a@b",
                "a b@example.org",
                "[email\u00a0protected]",
                "a@@example.org",
                "a\ud83d@example.org",
                "\ude00a@example.org",
                "a@example..org",
                ".a@example.org",
                "a@-example.org",
                "a@example.org.",
                "<a@example.org>",
                "a@exa_mple.org"
            })
    void emailAddress_notOfTheShape(String text) {
        assertThat(accepts(new EmailAddressValidator(), text)).isFalse();
    }

    @Test
    void emailAddress_lengthsOfTheStandard() {
        String local = "a".repeat(64);
        assertThat(EmailAddressValidator.isAddress(local + "@example.org")).isTrue();
        assertThat(EmailAddressValidator.isAddress(local + "a@example.org")).isFalse();
        String domain = ("a".repeat(60) + ".").repeat(3) + "example";
        assertThat(EmailAddressValidator.isAddress("a@" + domain)).isTrue();
        assertThat(EmailAddressValidator.isAddress(local + "@" + domain)).isFalse();
        String emoji = "😀".repeat(64);
        assertThat(EmailAddressValidator.isAddress(emoji + "@example.org")).isTrue();
        assertThat(EmailAddressValidator.isAddress(emoji + "a@example.org")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Athens, true",
        "UTC, true",
        "Asia/Nicosia, true",
        "+02:00, false",
        "99, false",
        "Athens, false",
        "europe/athens, false",
        "'', false"
    })
    void timeZoneId(String text, boolean valid) {
        assertThat(accepts(new TimeZoneIdValidator(), text)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"kmr, true", "zh-Hant-TW, true", "el_GR, false", "'', false", "english language, false", "a, false"})
    void languageTagged_onText(String tag, boolean valid) {
        assertThat(accepts(new LanguageTagValidator(), tag)).isEqualTo(valid);
        LocalizedText text = LocalizedText.of(Map.of("el", "ναι", tag, "yes"));
        assertThat(new LanguageTaggedTextValidator().isValid(text, null)).isEqualTo(valid);
    }

    @Test
    void requiredText_oneLanguageIsEnough() {
        RequiredTextValidator validator = new RequiredTextValidator();
        assertThat(validator.isValid(LocalizedText.EMPTY, null)).isFalse();
        assertThat(validator.isValid(LocalizedText.of("en", " "), null)).isFalse();
        assertThat(validator.isValid(LocalizedText.of("en", " ", "el", "ναι"), null))
                .isTrue();
    }

    /** Constraints as their validators meet them. */
    @LocalizedTextSize(max = 3)
    @interface UpToThreeInEach {}

    @CodePointSize(min = 2, max = 3)
    @interface TwoOrThree {}

    @Within(min = -90, max = 90)
    @interface Latitude {}

    @Test
    void size_countsCodePointsNotUtf16() {
        LocalizedTextSizeValidator each = new LocalizedTextSizeValidator();
        each.initialize(UpToThreeInEach.class.getAnnotation(LocalizedTextSize.class));
        assertThat(each.isValid(LocalizedText.of("en", "😀😀😀"), null)).isTrue();
        assertThat(each.isValid(LocalizedText.of("en", "😀😀😀", "el", "τέσσ"), null))
                .isFalse();
        assertThat(each.isValid(LocalizedText.of("en", ""), null)).isFalse();
        CodePointSizeValidator text = new CodePointSizeValidator();
        text.initialize(TwoOrThree.class.getAnnotation(CodePointSize.class));
        assertThat(text.isValid("😀", null)).isFalse();
        assertThat(text.isValid("😀😀", null)).isTrue();
        assertThat(text.isValid("😀😀😀", null)).isTrue();
        assertThat(text.isValid("😀😀😀😀", null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-90, true", "90, true", "90.000001, false", "-90.1, false", "NaN, false", "Infinity, false"})
    void within_bothBoundsAreInside(double number, boolean valid) {
        WithinValidator validator = new WithinValidator();
        validator.initialize(Latitude.class.getAnnotation(Within.class));
        assertThat(validator.isValid(number, null)).isEqualTo(valid);
    }
}
