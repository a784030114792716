package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final List<String> MEMBERS = List.of(
            "id",
            "ids",
            "name",
            "eligible",
            "provider",
            "providers",
            "deliveryPoints",
            "alternateNames",
            "applicationDeadline",
            "applicationDeadlinf",
            "applicationXeadline");

    private final Names names = Names.of(MEMBERS);

    @Test
    void indexOf_eachName_isItsPlace() {
        for (int i = 0; i < MEMBERS.size(); i++) {
            assertThat(index(MEMBERS.get(i))).as(MEMBERS.get(i)).isEqualTo(i);
        }
    }

    @Test
    void indexOf_whatDiffersInOneCharacter_isUnknown() {
        for (String member : MEMBERS) {
            for (int i = 0; i <= member.length(); i++) {
                assertThat(index(member.substring(0, i) + '#' + member.substring(i)))
                        .isEqualTo(Names.UNKNOWN);
            }
            assertThat(index(member + '\0')).isEqualTo(Names.UNKNOWN);
            assertThat(index(member + 'ά')).isEqualTo(Names.UNKNOWN);
        }
    }

    @Test
    void indexOf_none_isUnknown() {
        assertThat(Names.of(List.of("only")).indexOf(new byte[0], 0, 0)).isEqualTo(Names.UNKNOWN);
    }

    @Test
    void of_nameTwiceOrBeyondAscii_isRefused() {
        assertThatThrownBy(() -> Names.of(List.of("id", "id"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Names.of(List.of("όνομα"))).isInstanceOf(IllegalArgumentException.class);
    }

    /** The same answer by bytes and by characters, in the middle of a text and where it ends. */
    private int index(String name) {
        byte[] end = ("{\"" + name).getBytes(StandardCharsets.UTF_8);
        byte[] middle = ("{\"" + name + "\": 1, and so on").getBytes(StandardCharsets.UTF_8);
        int length = end.length - 2;
        int index = names.indexOf(end, 2, length);
        assertThat(names.indexOf(middle, 2, length)).isEqualTo(index);
        assertThat(names.indexOf(name.toCharArray(), 0, name.length())).isEqualTo(index);
        return index;
    }
}
