package org.entaxi.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Quantity;
import org.entaxi.basics.Validity;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.CodePointSize;
import org.entaxi.constraint.Country;
import org.entaxi.constraint.Currency;
import org.entaxi.constraint.DurationText;
import org.entaxi.constraint.E164;
import org.entaxi.constraint.EmailAddress;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.NotNegative;
import org.entaxi.constraint.OrderedPeriod;
import org.entaxi.constraint.RequiredText;
import org.entaxi.constraint.TimeZoneId;
import org.entaxi.constraint.Within;
import org.entaxi.text.LocalizedText;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host sees that validates with Jakarta Validation itself: on its own records, in each shipped language. */
class ConstraintMessagesTest {

    /** A record of a host, with every constraint on a component that violates it. */
    record AllWrong(
            @AbsoluteIri String iri,
            @CodePointSize(min = 2, max = 4) String size,
            @Country String country,
            @Currency String currency,
            @DurationText String duration,
            @E164 String number,
            @EmailAddress String email,
            @LanguageTagged String tag,
            List<@LanguageTagged String> tags,
            @LocalizedTextSize(max = 3) LocalizedText text,
            @NotNegative BigDecimal amount,
            @NotNegative Quantity count,
            @OrderedPeriod Validity period,
            @RequiredText LocalizedText name,
            @TimeZoneId String zone,
            @Within(min = -90, max = 90) double latitude) {

        static final AllWrong EXAMPLE = new AllWrong(
                "no iri",
                "12345",
                "Narnia",
                "zzzz",
                "soon",
                "hello",
                "hello",
                "e n",
                List.of("el", "e n"),
                LocalizedText.of("en", "four"),
                BigDecimal.ONE.negate(),
                new Quantity(BigDecimal.TEN.negate(), Quantity.Relation.EXACTLY),
                Validity.between(PartialDate.of(2026), PartialDate.of(2025)),
                LocalizedText.EMPTY,
                "99",
                100);
    }

    private static Validator validator(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    private static String message(Locale locale, String path) {
        return validator(locale).validate(AllWrong.EXAMPLE).stream()
                .filter(each -> each.getPropertyPath().toString().equals(path))
                .map(ConstraintViolation::getMessage)
                .findFirst()
                .orElse("no violation at " + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void validate_everyConstraintHasAMessageInEveryShippedLanguage(String tag) {
        Set<ConstraintViolation<AllWrong>> violations =
                validator(Locale.forLanguageTag(tag)).validate(AllWrong.EXAMPLE);
        assertThat(violations).hasSize(AllWrong.class.getRecordComponents().length);
        Pattern script = tag.equals("el") ? Pattern.compile("(δεν )?πρέπει .*") : Pattern.compile("must .*");
        assertThat(violations)
                .allSatisfy(
                        each -> assertThat(each.getMessage()).matches(script).doesNotContain("{"));
    }

    @Test
    void validate_messagesOfTheTwoLanguagesDiffer() {
        assertThat(message(Locale.ENGLISH, "country")).isEqualTo("must be a country code of ISO 3166-1 alpha-2");
        assertThat(message(Locale.forLanguageTag("el"), "country"))
                .isEqualTo("πρέπει να είναι κωδικός χώρας ISO 3166-1 alpha-2");
    }

    @ParameterizedTest
    @CsvSource({
        "size, must have between 2 and 4 characters",
        "text, must have between 1 and 3 characters in each language",
        "latitude, must be between -90.0 and 90.0"
    })
    void validate_boundsAreInTheMessage(String path, String message) {
        assertThat(message(Locale.ENGLISH, path)).isEqualTo(message);
    }

    @Test
    void validate_readersOfOtherLanguagesGetEnglish() {
        assertThat(message(Locale.forLanguageTag("ar"), "zone")).startsWith("must ");
    }

    @Test
    void validate_fullRecordsAreValid() {
        Validator validator = validator(Locale.ENGLISH);
        assertThat(validator.validate(FullRecords.service("https://example.org/service/1")))
                .isEmpty();
        assertThat(validator.validate(FullRecords.organisation())).isEmpty();
        assertThat(validator.validate(FullRecords.place())).isEmpty();
        assertThat(validator.validate(FullRecords.catalogue())).isEmpty();
    }
}
