package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.PartialDate;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Rule;
import org.entaxi.model.Disclosure;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Decisions and findings as JSON. */
class DecisionWritingTest {

    private final EntaxiJson json = EntaxiJson.create();
    private final Person person = Person.builder()
            .birthDate(PartialDate.of(1992))
            .statuses(LegalStatuses.RECOGNISED_REFUGEE)
            .build();

    private Decision decision(String rule) {
        Rule read = json.readRule(rule.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .value();
        return Evaluator.of(Vocabulary.greece()).decide(read, person, LocalDate.of(2026, 11, 23));
    }

    @Test
    void publicForm_hasTheReasonsAndNoValue() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeDecision(
                decision("{'allOf':[{'age':{'min':18},'note':{'en':'adults'}},{'residence':'larissa'},"
                        + "{'assessment':{'text':{'en':'motivation'}}}]}"),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"outcome\": \"undetermined\"", "\"asOf\": \"2026-11-23\"", "fact/residence", "motivation")
                .doesNotContain("1992")
                .endsWith("}\n");
    }

    @Test
    void fullForm_hasWhatTheRuleLooksAtOfThePerson() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeDecision(decision("{'age':{'min':18}}"), Disclosure.FULL, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"outcome\": \"eligible\"", "\"birthDate\": \"1992\"", "\"pointer\": \"\"")
                .as("what the rule does not look at")
                .doesNotContain("recognised-refugee");
    }

    @Test
    void findings_haveCodePlaceAndMessages() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeFindings(List.of(Finding.of(FindingCode.MEMBER_MISSING, "/services/1", "member", "id")), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                {
                  "findings": [
                    {
                      "severity": "error",
                      "code": "member-missing",
                      "pointer": "/services/1",
                      "arguments": {
                        "member": "id"
                      },
                      "message": {
                        "el": "Λείπει το υποχρεωτικό μέλος id",
                        "en": "The member id must be there"
                      }
                    }
                  ],
                  "summary": {
                    "error": 1,
                    "warning": 0,
                    "info": 0
                  }
                }
                """);
    }
}
