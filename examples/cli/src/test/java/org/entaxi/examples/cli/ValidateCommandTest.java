package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entaxi.jsonld.schema.JsonSchemaValidation;
import org.entaxi.jsonld.schema.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

    private static final String HEAD =
            "{\"@context\": \"https://w3id.org/entaxi/context/1\", \"type\": \"Catalogue\", \"id\": \"https://a.example/";

    @TempDir
    Path folder;

    @Test
    void firstCatalogue_hasExactlyTheThreeKnownFaultsAndNamesBeneficiariesTwice() {
        Cli.Result result = Cli.run("validate", Cli.CATALOGUE);

        assertThat(result.out())
                .isEqualTo(
                        """
                        warning phone-doubtful /places/1/contactPoints/0/phones/4: The telephone number is marked as doubtful: 2414 700179
                        warning phone-malformed /places/2/contactPoints/0/phones/1: The telephone number is malformed: 206210 31978
                        warning email-redacted /services/0/contactPoints/0/emails/0: The source hides the e-mail address
                        info rule-condition-idle /services/2/eligibility/anyOf/1: This condition can be left out: without it the rule means the same
                        info rule-condition-idle /services/4/eligibility/anyOf/1: This condition can be left out: without it the rule means the same
                        no errors, 3 warnings, 2 remarks
                        """);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void firstCatalogue_inGreek() {
        assertThat(Cli.run("validate", "--lang", "el", Cli.CATALOGUE).out())
                .isEqualTo(
                        """
                        προειδοποίηση phone-doubtful /places/1/contactPoints/0/phones/4: Ο αριθμός τηλεφώνου σημειώνεται ως αμφίβολος: 2414 700179
                        προειδοποίηση phone-malformed /places/2/contactPoints/0/phones/1: Ο αριθμός τηλεφώνου είναι εσφαλμένος: 206210 31978
                        προειδοποίηση email-redacted /services/0/contactPoints/0/emails/0: Η πηγή αποκρύπτει τη διεύθυνση ηλεκτρονικού ταχυδρομείου
                        πληροφορία rule-condition-idle /services/2/eligibility/anyOf/1: Αυτή η συνθήκη μπορεί να παραλειφθεί· χωρίς αυτήν ο κανόνας σημαίνει το ίδιο
                        πληροφορία rule-condition-idle /services/4/eligibility/anyOf/1: Αυτή η συνθήκη μπορεί να παραλειφθεί· χωρίς αυτήν ο κανόνας σημαίνει το ίδιο
                        κανένα σφάλμα, 3 προειδοποιήσεις, 2 πληροφορίες
                        """);
    }

    /** The five documents are of February 2023, November 2021 and, where no date is printed, of none. */
    @ParameterizedTest
    @CsvSource({
        "--on 2026-11-23,               true,  true",
        "--on 2024-02-24,               false, true",
        "--on 2024-02-25,               true,  true",
        "--on 2026-11-23 --max-age P5Y, false, true",
        "--on 2026-11-18 --max-age P5Y, false, false",
        "--max-age P5Y,                 false, true",
        "--max-age P6Y,                 false, false"
    })
    void oldRecords_areToldWhereTheDayOrTheAgeIsGiven(String options, boolean cardOf2023, boolean releaseOf2021) {
        String out = Cli.run(("validate " + options + " " + Cli.CATALOGUE).split(" +"))
                .out();

        assertThat(out.contains("warning record-stale /services/0/verified/on: "))
                .isEqualTo(cardOf2023);
        assertThat(out.contains("warning record-stale /services/6/sources/0/published: "))
                .isEqualTo(releaseOf2021);
        assertThat(out.lines().filter(line -> !line.contains("record-stale"))).hasSize(6);
    }

    @Test
    void json_saysTheSame() {
        String out = Cli.run("validate", "--format", "json", Cli.CATALOGUE).out();
        JsonNode json = JsonMapper.shared().readTree(out);

        assertThat(JsonSchemaValidation.of(PublishedSchema.FINDINGS).validate(out))
                .isEmpty();

        assertThat(json.at("/findings/1/code").asString()).isEqualTo("phone-malformed");
        assertThat(json.at("/findings/1/severity").asString()).isEqualTo("warning");
        assertThat(json.at("/findings/1/pointer").asString()).isEqualTo("/places/2/contactPoints/0/phones/1");
        assertThat(json.at("/findings/1/arguments/number").asString()).isEqualTo("206210 31978");
        assertThat(json.at("/findings/1/file").asString()).isEqualTo(Cli.CATALOGUE);
        assertThat(json.at("/findings").size()).isEqualTo(5);
        assertThat(json.at("/summary/error").asInt()).isZero();
        assertThat(json.at("/summary/warning").asInt()).isEqualTo(3);
    }

    @Test
    void errors_endWithExitCode1() throws IOException {
        String file =
                write("one.jsonld", HEAD + "one\", \"name\": {\"en\": \"One\"}, \"timeZone\": \"Europe/Larissa\"}");

        Cli.Result result = Cli.run("validate", file);

        assertThat(result.out()).contains("error time-zone-unknown /timeZone: ").endsWith("1 error, no warnings\n");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void severalFiles_areOneCatalogue() throws IOException {
        String bodies = write(
                "bodies.jsonld",
                HEAD + "bodies\", \"name\": {\"en\": \"Bodies\"}, \"organisations\": [{\"type\": \"Organisation\","
                        + " \"id\": \"https://a.example/o\", \"name\": {\"en\": \"O\"}}]}");
        String services = write(
                "services.jsonld",
                HEAD + "services\", \"name\": {\"en\": \"Services\"}, \"services\": [{\"type\": \"Service\","
                        + " \"id\": \"https://a.example/s\", \"name\": {\"en\": \"S\"},"
                        + " \"provider\": \"https://a.example/o\"}]}");

        assertThat(Cli.run("validate", services).out())
                .contains("error reference-dangling /services/0/provider: ")
                .doesNotContain("services.jsonld");
        assertThat(Cli.run("validate", services, bodies).out()).isEqualTo("no errors, no warnings\n");
        assertThat(Cli.run("validate", services, services).out())
                .contains(services + ": error id-duplicate /services/0/id: ")
                .contains("at /services/0 of document 1\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
