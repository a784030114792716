package org.entaxi.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "+30 210 3638625, +302103638625",
        "26210 22199, +302621022199",
        "2414 400701, +302414400701",
        "2414 700179, +302414700179",
        "0030 2103638625, +302103638625",
        "６９４１２３４５６７, +306941234567"
    })
    void of_publishedNumbersThatAreValid(String raw, String number) {
        Phone phone = Phone.of(raw, "GR");
        assertThat(phone.state()).isEqualTo(Phone.State.VALID);
        assertThat(phone.number()).isEqualTo(number);
        assertThat(phone.raw()).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"206210 31978", "26210 22199-206210 31978", "210 363862", "hello", "", "12", "+30"})
    void of_publishedNumbersThatAreNot(String raw) {
        Phone phone = Phone.of(raw, "GR");
        assertThat(phone.state()).isEqualTo(Phone.State.MALFORMED);
        assertThat(phone.number()).as("nothing is repaired or guessed").isNull();
        assertThat(phone.raw()).as("the published text is kept").isEqualTo(raw);
    }

    @Test
    void of_aHugeTextIsMalformedAndKept() {
        String raw = "1".repeat(1_000_000);
        assertThat(Phone.of(raw, "GR").state()).isEqualTo(Phone.State.MALFORMED);
        assertThat(Phone.of(raw, "GR").raw()).isEqualTo(raw);
    }

    @Test
    void of_withoutARegionOnlyInternationalNumbersAreValid() {
        assertThat(Phone.of("+30 210 3638625", "ZZ").state()).isEqualTo(Phone.State.VALID);
        assertThat(Phone.of("210 3638625", "ZZ").state()).isEqualTo(Phone.State.MALFORMED);
    }

    @Test
    void of_anExtensionIsKeptBesideTheNumber() {
        Phone phone = Phone.of("210 3638625 ext. 12", "GR");
        assertThat(phone.number()).isEqualTo("+302103638625");
        assertThat(phone.extension()).isEqualTo("12");
    }

    @Test
    void doubtful_keepsTheNumberAndSaysWhy() {
        LocalizedText why = LocalizedText.of("en", "unlike the other four");
        Phone phone = Phone.of("2414 700179", "GR").doubtful(why);
        assertThat(phone.state()).isEqualTo(Phone.State.DOUBTFUL);
        assertThat(phone.number()).isEqualTo("+302414700179");
        assertThat(phone.note()).isEqualTo(why);
    }

    @Test
    void redacted_hasNoValueAtAll() {
        assertThat(Phone.redacted().raw()).isNull();
        assertThat(Phone.redacted().number()).isNull();
        assertThat(Phone.redacted().state()).isEqualTo(Phone.State.REDACTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[email\u00a0protected]", "[email protected]", "[Email Protected]"})
    void email_whatIsLeftOfAHiddenAddressIsNoAddress(String left) {
        assertThat(Email.of(left)).isEqualTo(Email.redacted());
        assertThat(Email.redacted().address()).isNull();
    }

    @Test
    void email_isJudgedByItsShape() {
        assertThat(Email.of("info@example.org").state()).isEqualTo(Email.State.VALID);
        assertThat(Email.of("info(at)example.org").state()).isEqualTo(Email.State.MALFORMED);
        assertThat(Email.of("info(at)example.org").address()).isEqualTo("info(at)example.org");
    }
}
