package org.entaxi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.junit.jupiter.api.Test;

class TextChecksTest {

    /** As ICU numbers the values of this property. */
    private static final int YES = UCharacter.getPropertyValueEnum(UProperty.NFC_QUICK_CHECK, "Yes");

    /** Quick check "yes" and combining class 0, of which any sequence is normal (UAX #15, section 9). */
    @Test
    void isPlain_onlyOfCharactersThatAreNormalWhereverTheyStand() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (TextChecks.isPlain(c)) {
                assertThat(UCharacter.getIntPropertyValue(c, UProperty.NFC_QUICK_CHECK))
                        .as("U+%04X", (int) c)
                        .isEqualTo(YES);
                assertThat(UCharacter.getCombiningClass(c))
                        .as("U+%04X", (int) c)
                        .isZero();
            }
        }
    }
}
