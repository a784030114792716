package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.junit.jupiter.api.Test;

class ReuseTest {

    private final Reuse reuse = new Reuse();

    @Test
    void value_sameTextAndForm_isTheOneKept() {
        keep("athens", Forms.PARTIAL_DATE, "kept");

        assertThat(value("athens", Forms.PARTIAL_DATE)).isEqualTo("kept");
    }

    @Test
    void value_sameTextOfAnotherForm_isNone() {
        keep("athens", Forms.PARTIAL_DATE, "kept");

        assertThat(value("athens", Forms.DATE)).isNull();
    }

    @Test
    void value_textThatLooksLikeIt_isNone() {
        keep("abcXYZdefgh", Forms.DATE, "kept");

        assertThat(place("abc123defgh")).isEqualTo(place("abcXYZdefgh"));
        assertThat(value("abc123defgh", Forms.DATE)).isNull();
        assertThat(value("abcXYZdefgh", Forms.DATE)).isEqualTo("kept");
    }

    @Test
    void slots_givenBack_areAsNew() {
        Slots used = reuse.slots(3);
        used.keep("odd", "1");
        reuse.free(used);

        Slots again = reuse.slots(5);

        assertThat(again).isSameAs(used);
        assertThat(again.areEmpty()).isTrue();
        assertThat(again.keeps("odd")).isFalse();
    }

    @Test
    void reading_codesOfOneTextInTwoSchemes_staysApart() {
        String json =
                """
                {"@context": "https://w3id.org/entaxi/context/1", "type": "Catalogue", "id": "https://example.org/c",
                 "services": [{"type": "Service", "id": "https://example.org/s",
                   "kind": "health", "categories": ["health"], "areas": ["health"]}]}
                """;

        Catalogue read = EntaxiJson.create()
                .readCatalogue(json.getBytes(StandardCharsets.UTF_8))
                .value();

        Service service = read.services().get(0);
        assertThat(List.of(
                        String.valueOf(service.kind()),
                        service.categories().iterator().next().toString(),
                        service.areas().iterator().next().toString()))
                .containsExactly(
                        "https://w3id.org/entaxi/concept/service-kind/health",
                        "https://w3id.org/entaxi/concept/service-category/health",
                        "https://w3id.org/entaxi/concept/area/health");
    }

    private static int place(String text) {
        return Reuse.place(text.toCharArray(), 0, text.length());
    }

    private Object value(String text, Form<?> form) {
        return reuse.value(place(text), form, text.toCharArray(), 0, text.length());
    }

    private void keep(String text, Form<?> form, Object value) {
        reuse.keep(place(text), form, text.toCharArray(), 0, text.length(), value);
    }
}
