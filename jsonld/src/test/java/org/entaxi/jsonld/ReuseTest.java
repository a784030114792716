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
}
