package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.entaxi.eligibility.Rule;

/** Any bytes are a rule or have a code that says why not. The seeds run with the tests; the heavy profile looks on. */
class RuleFuzzTest {

    private final EntaxiJson json = EntaxiJson.create();

    @FuzzTest(maxDuration = "60s")
    void read(byte[] bytes) {
        Rule rule;
        try {
            rule = json.readRule(bytes).value();
        } catch (JsonLdReadException e) {
            return;
        }
        String text = EntaxiJson.text(rule);
        Rule again = json.readRule(text.getBytes(StandardCharsets.UTF_8)).value();
        assertThat(again).isEqualTo(rule);
        assertThat(EntaxiJson.text(again)).isEqualTo(text);
    }
}
