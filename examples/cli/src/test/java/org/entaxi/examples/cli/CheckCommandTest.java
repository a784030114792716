package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entaxi.jsonld.schema.JsonSchemaValidation;
import org.entaxi.jsonld.schema.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final Map<String, String> OUTCOMES =
            Map.of("eligible", "E", "not-eligible", "N", "undetermined", "U");

    @TempDir
    Path folder;

    /**
     * The outcomes of the twelve people: the centre of Larissa, its lessons, youth activities and labour market, the
     * mediation of Pyrgos, the seminars for professionals, the mentoring, the coordination centre.
     */
    @ParameterizedTest
    @CsvSource({
        "amina,       E E U E N U U U",
        "yusuf,       E E U E N U U U",
        "samir,       E E U N N U U U",
        "dilan,       E E U N U U U U",
        "farhad,      N N U N E U U U",
        "ivanka,      N N U N N U U U",
        "elira,       E E U E N U U U",
        "nour,        E N E E N U U U",
        "tesfay,      E U U N N U U U",
        "maria,       N N U N N E U U",
        "wallet-only, E U U E U U U U",
        "nobody,      U U U U U U U U"
    })
    void twelvePeople_getTheOutcomesOfTheTable(String person, String expected) {
        List<String> outcomes = new ArrayList<>();
        for (String service : List.of(
                "kem-larissa",
                "greek-lessons",
                "youth",
                "labour-market",
                "mediation",
                "seminars",
                "mentoring",
                "accmr")) {
            JsonNode json = json(
                    "check",
                    "--catalogue",
                    Cli.CATALOGUE,
                    "--person",
                    Cli.person(person),
                    "--service",
                    service,
                    "--format",
                    "json");
            outcomes.add(OUTCOMES.get(json.at("/people/0/services/0/outcome").asString()));
        }

        assertThat(String.join(" ", outcomes)).isEqualTo(expected);
    }

    @Test
    void listing_isForWhomTheServiceIsMeant() {
        assertThat(names(check("nobody"))).hasSize(6).noneMatch(name -> name.endsWith("/accmr"));
        assertThat(names(check("nobody", "--audience", "professionals")))
                .containsExactly(
                        "https://w3id.org/entaxi/example/service/accmr",
                        "https://w3id.org/entaxi/example/service/cities-network/seminars");
        assertThat(names(check("nobody", "--audience", "all"))).hasSize(8);
        assertThat(names(check("nobody", "--audience", "volunteers,beneficiaries")))
                .hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"el", "en", "ar"})
    void values_areNeverPrinted(String language) throws IOException {
        Path person = Files.writeString(
                folder.resolve("p.json"),
                """
                {"type": "Person", "birthDate": "1987-06-05", "statuses": ["subsidiary-protection-beneficiary"],
                 "documents": [{"type": "adet-residence-permit-card", "validUntil": "2031-12-13"}],
                 "residence": "athens", "nationalities": ["SO"], "languages": ["so"],
                 "facts": {"https://w3id.org/entaxi/fact/household-income": "8765.43"}}
                """);
        for (String format : List.of("text", "json")) {
            Cli.Result result = Cli.run(
                    "check",
                    "--catalogue",
                    Cli.CATALOGUE,
                    "--person",
                    person.toString(),
                    "--audience",
                    "all",
                    "--next-question",
                    "--lang",
                    language,
                    "--format",
                    format);
            assertThat(result.out() + result.err())
                    .doesNotContain("1987", "2031", "8765", "\"SO\"", "Somal", "Σομαλ", "subsidiary", "επικουρικ");
        }
    }

    @Test
    void json_isThePublicFormOfTheLibraryUnlessTheFullOneIsAskedFor() {
        JsonNode open = service(check("nour"), "greek-lessons");
        JsonNode full = service(check("nour", "--full"), "greek-lessons");

        assertThat(open.at("/decision/outcome").asString()).isEqualTo("not-eligible");
        assertThat(open.at("/decision").has("disclosed")).isFalse();
        assertThat(open.toString()).doesNotContain("2028", "at-hand", "2010");
        assertThat(full.at("/decision/disclosed/becomesEligibleOn").asString()).isEqualTo("2028-03-25");
        assertThat(full.at("/decision/disclosed/person/birthDate").asString()).isEqualTo("2010-03-25");
        assertThat(service(check("amina", "--full"), "kem-larissa")
                        .at("/decision/disclosed/readiness/0/states/0/0")
                        .asString())
                .isEqualTo("at-hand");
        for (JsonNode each : List.of(open, full)) {
            assertThat(JsonSchemaValidation.of(PublishedSchema.DECISION)
                            .validate(each.at("/decision").toString()))
                    .isEmpty();
            assertThat(JsonSchemaValidation.of(PublishedSchema.EXPLANATION)
                            .validate(each.at("/explanation").toString()))
                    .isEmpty();
        }
    }

    @Test
    void severalPeople_areAnsweredOneAfterTheOther() {
        JsonNode json = json(
                "check",
                "--catalogue",
                Cli.CATALOGUE,
                "--person",
                Cli.person("amina"),
                Cli.person("maria"),
                "--person",
                Cli.person("nour"),
                "--format",
                "json");

        assertThat(json.at("/people").size()).isEqualTo(3);
        assertThat(json.at("/people/1/person").asString()).isEqualTo(Cli.person("maria"));
        assertThat(json.at("/asOf").asString()).isEqualTo("2026-11-23");
        assertThat(json.at("/catalogue").asString())
                .isEqualTo("https://w3id.org/entaxi/example/catalogue/integration-services");
    }

    @Test
    void missingFacts_areToldAndTheNextQuestionIsOneOfThem() {
        JsonNode json = check("tesfay", "--next-question");

        assertThat(json.at("/people/0/nextQuestion/fact").asString())
                .isEqualTo("https://w3id.org/entaxi/fact/birth-date");
        assertThat(service(json, "greek-lessons").at("/decision/missing/0/fact").asString())
                .isEqualTo("https://w3id.org/entaxi/fact/birth-date");
        assertThat(service(json, "greek-lessons").at("/decision/causes/0").asString())
                .isEqualTo("missing-facts");
        assertThat(service(json, "kem-larissa").at("/decision/missing").size()).isZero();
    }

    @Test
    void day_canBeAnotherOne() {
        // Nour is 18 on 5 March 2028 at the latest: the table has her at 16 in November 2026.
        JsonNode json = check("nour", "--on", "2030-01-01");

        assertThat(service(json, "greek-lessons").at("/outcome").asString()).isEqualTo("eligible");
        assertThat(json.at("/asOf").asString()).isEqualTo("2030-01-01");
    }

    @Test
    void misspeltStatus_isToldWithTheNearestAndClosesNothing() throws IOException {
        String person = Files.writeString(
                        folder.resolve("p.json"),
                        "{\"type\": \"Person\", \"statuses\": [\"recognised-refuge\"], \"statusesComplete\": true}")
                .toString();

        Cli.Result result = Cli.run(
                "check",
                "--catalogue",
                Cli.CATALOGUE,
                "--person",
                person,
                "--service",
                "kem-larissa",
                "--format",
                "json");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .startsWith(person + ": error concept-unknown /statuses/0: ")
                .contains("recognised-refugee")
                .doesNotContain("recognised-refuge\n");
        assertThat(result.out()).contains("\"outcome\": \"undetermined\"");
    }

    private static JsonNode check(String person, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("check", "--catalogue", Cli.CATALOGUE, "--person", Cli.person(person), "--format", "json"));
        arguments.addAll(List.of(more));
        return json(arguments.toArray(String[]::new));
    }

    private static JsonNode json(String... arguments) {
        Cli.Result result = Cli.run(arguments);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        return JsonMapper.shared().readTree(result.out());
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.at("/people/0/services")
                .forEach(each -> names.add(each.at("/service").asString()));
        return names;
    }

    private static JsonNode service(JsonNode json, String tail) {
        for (JsonNode each : json.at("/people/0/services")) {
            if (each.at("/service").asString().endsWith("/" + tail)) {
                return each;
            }
        }
        throw new AssertionError("No service " + tail);
    }
}
