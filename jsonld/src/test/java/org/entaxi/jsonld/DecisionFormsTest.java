package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.DecisionData;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleScope;
import org.entaxi.jsonld.random.RandomCatalogue;
import org.entaxi.jsonld.schema.JsonSchemaValidation;
import org.entaxi.jsonld.schema.PublishedSchema;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The public form and the full one of decisions, and explanations, of random rules and people. */
class DecisionFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Evaluator EVALUATOR = Evaluator.of(Vocabulary.greece());
    private static final EntaxiJson JSON = EntaxiJson.create();
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+");
    private static final List<Locale> READERS =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("el"), Locale.forLanguageTag("ar"));

    /** Values that no rule here names: unique, so that they are found wherever they turn up. */
    private static final List<String> SECRETS = List.of(
            "'birthDate':'1987-06-05'",
            "'birthDate':'2009-06-05'",
            "'birthDate':'2009'",
            "'statuses':['dublin-transferee']",
            "'statuses':['family-member-of-eu-citizen','long-term-resident-eu'],'statusesComplete':true",
            "'residence':'kastoria'",
            "'nationalities':['TV']",
            "'languages':['smj']",
            "'documents':[{'type':'seasonal-work-permit','validFrom':'2019-04-03','validUntil':'2031-12-13'}]",
            "'documents':[{'type':'asylum-applicant-card','validUntil':'2031-12-13'},{'type':'afm','held':false}]",
            "'members':[{'relation':'child','birthDate':'2013-08-17'},{'relation':'child'},{'relation':'child'},"
                    + "{'relation':'spouse','nationalities':['NR']}],'membersComplete':true",
            "'facts':{'https://w3id.org/entaxi/fact/household-income':'8765.43'}",
            "'facts':{'https://w3id.org/entaxi/fact/recognised-on':'2021-07-19',"
                    + "'https://w3id.org/entaxi/fact/setting-of-work':'secret-place'}",
            "'facts':{'https://w3id.org/entaxi/fact/household-size':'37'}",
            "'facts':{'https://w3id.org/entaxi/fact/age':{'min':'46','max':'47'}}",
            "'unanswered':{'residence':'declined'}");

    private static final Set<String> WORDS = Set.of(
            "dublin-transferee",
            "family-member-of-eu-citizen",
            "long-term-resident-eu",
            "kastoria",
            "Kastoria",
            "Καστοριά",
            "Tuvalu",
            "Τουβαλού",
            "Nauru",
            "Ναουρού",
            "\"TV\"",
            "\"NR\"",
            "smj",
            "seasonal-work",
            "secret-place");

    private static final List<String> PARTS = List.of(
            "{'age':{'min':18}}",
            "{'age':{'max':29}}",
            "{'status':'third-country-national'}",
            "{'status':'recognised-refugee'}",
            "{'not':{'status':'eu-citizen'}}",
            "{'document':{'type':'asylum-applicant-card'}}",
            "{'document':{'type':'adet-residence-permit-card','validity':['valid']}}",
            "{'residence':'larissa'}",
            "{'nationality':['SY']}",
            "{'language':'ar'}",
            "{'number':{'fact':'https://w3id.org/entaxi/fact/household-income','max':'1296.00'}}",
            "{'number':{'fact':'https://w3id.org/entaxi/fact/household-size','min':'3'}}",
            "{'number':{'fact':'https://w3id.org/entaxi/fact/income-per-member','max':'400'}}",
            "{'elapsed':{'since':'https://w3id.org/entaxi/fact/recognised-on','min':'P3M'}}",
            "{'code':{'fact':'https://w3id.org/entaxi/fact/setting-of-work','notIn':['ngo']}}",
            "{'member':{'any':{'relation':'child','where':{'age':{'max':17}}}}}",
            "{'member':{'all':{'where':{'residence':'larissa'}}}}",
            "{'member':{'count':{'relation':'child','where':{'language':'ar'},'min':2}}}",
            "{'assessment':{'text':{'en':'motivation'}}}",
            "{'inherited':true}");

    private static String random(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String rule(Random random, int depth) {
        if (depth == 0) {
            return random(PARTS, random);
        }
        List<String> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            parts.add(rule(random, random.nextInt(depth)));
        }
        return "{'" + random(List.of("allOf", "anyOf"), random) + "':[" + String.join(",", parts) + "]}";
    }

    private static String person(Random random) {
        Set<String> members = new TreeSet<>();
        StringBuilder text = new StringBuilder("{'type':'Person'");
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            String secret = random(SECRETS, random);
            if (members.add(secret.substring(0, secret.indexOf(':')))) {
                text.append(',').append(secret);
            }
        }
        return text.append('}').toString();
    }

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static Rule resolved(Rule rule) {
        return RuleScope.EMPTY.resolve(rule, null);
    }

    private static String written(DecisionData data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeDecision(data, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        NUMBERS.matcher(text).results().forEach(each -> numbers.add(each.group()));
        return numbers;
    }

    private static boolean tells(String text) {
        return WORDS.stream().anyMatch(text::contains);
    }

    /** Every number of the public form stands in the rule, or is the day, or belongs to a place or hash. */
    @Test
    void publicForm_hasNoValueOfThePersonNorAnyNumberThatFollowsFromOne() throws IOException {
        int determined = 0;
        int disclosing = 0;
        for (long seed = 1; seed <= 1500; seed++) {
            Random random = new Random(seed);
            String ruleText = rule(random, 2);
            String personText = person(random);
            Rule rule = resolved(JSON.readRule(bytes(ruleText)).value());
            Person person = JSON.readPerson(bytes(personText)).value();
            Decision decision = EVALUATOR.decide(rule, person, TODAY);
            String open = written(decision.toData());
            String named = "seed %d: %s about %s".formatted(seed, ruleText, personText);

            assertThat(tells(open)).as(named).isFalse();
            String stripped = open.replaceAll("\"(pointer|ruleHash|vocabularyHash|engine)\": \"[^\"]*\"", "");
            Set<String> allowed = numbers(ruleText + TODAY);
            allowed.add("3"); // of w3id.org
            assertThat(numbers(stripped)).as(named).isSubsetOf(allowed);
            assertThat(stripped)
                    .as(named)
                    .doesNotContainPattern("\"member\": [0-9]")
                    .doesNotContain("disclosed");
            for (Locale reader : READERS) {
                String said = decision.explain(reader).text();
                assertThat(tells(said)).as(named).isFalse();
                assertThat(said)
                        .as(named)
                        .doesNotContain("1987", "2009", "2013", "2031", "8765", "8.765", "2021", "2027");
            }
            determined += decision.outcome() == Outcome.UNDETERMINED ? 0 : 1;
            String full = written(decision.toFullData());
            disclosing += tells(full) || !allowed.containsAll(numbers(full)) ? 1 : 0;
        }
        assertThat(determined).as("decisions that are settled").isBetween(200, 1300);
        assertThat(disclosing).as("full forms that do show values").isGreaterThan(500);
    }

    /** The person of the full form is enough to come to the same decision. */
    @Test
    void fullForm_hasWhatItTakesToDecideAgain() throws IOException {
        for (long seed = 1; seed <= 1500; seed++) {
            Random random = new Random(seed);
            Rule rule = resolved(JSON.readRule(bytes(rule(random, 2))).value());
            Person person = JSON.readPerson(bytes(person(random))).value();
            DecisionData data = EVALUATOR.decide(rule, person, TODAY).toFullData();
            assertThat(data.disclosed()).isNotNull();
            DecisionData again =
                    EVALUATOR.decide(rule, data.disclosed().person(), TODAY).toFullData();
            assertThat(written(again)).as("seed %d", seed).isEqualTo(written(data));
        }
    }

    @Test
    void bothForms_andExplanationsAreValidByTheSchema() throws IOException {
        JsonSchemaValidation decisions = JsonSchemaValidation.of(PublishedSchema.DECISION);
        JsonSchemaValidation explanations = JsonSchemaValidation.of(PublishedSchema.EXPLANATION);
        Set<Outcome> outcomes = new TreeSet<>();
        Set<Object> causes = new TreeSet<>();
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            Catalogue catalogue = JSON.readCatalogue(RandomCatalogue.text(seed).getBytes(StandardCharsets.UTF_8))
                    .value();
            for (Service service : catalogue.services()) {
                Person person = JSON.readPerson(bytes(person(random))).value();
                Rule own = service.eligibility() == null ? null : resolved(service.eligibility());
                Rule easy = resolved(JSON.readRule(bytes(rule(random, 2))).value());
                for (Rule rule : new Rule[] {own, easy}) {
                    Decision decision = EVALUATOR.decide(rule, person, TODAY);
                    assertValid(decisions, written(decision.toData()), seed);
                    assertValid(decisions, written(decision.toFullData()), seed);
                    assertValid(decisions, written(decision.toFullData(service.requiredDocuments())), seed);
                    for (Locale reader : READERS) {
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        JSON.writeExplanation(decision.explain(reader), out);
                        assertValid(explanations, out.toString(StandardCharsets.UTF_8), seed);
                    }
                    outcomes.add(decision.outcome());
                    causes.addAll(decision.causes());
                }
            }
        }
        assertThat(outcomes).containsExactly(Outcome.values());
        assertThat(causes).hasSizeGreaterThanOrEqualTo(3);
    }

    private static void assertValid(JsonSchemaValidation validation, String json, long seed) {
        assertThat(validation.validate(json))
                .as(() -> "seed " + seed + ": " + json)
                .isEmpty();
    }

    @Test
    void document_withAFaultIsRefusedByTheSchema() throws IOException {
        JsonSchemaValidation decisions = JsonSchemaValidation.of(PublishedSchema.DECISION);
        Person person =
                JSON.readPerson(bytes("{'type':'Person','birthDate':'1992'}")).value();
        Rule rule = JSON.readRule(bytes("{'age':{'min':18}}")).value();
        String json = written(EVALUATOR.decide(rule, person, TODAY).toFullData());
        assertThat(decisions.validate(json)).isEmpty();
        assertThat(decisions.validate(json.replace("\"eligible\"", "\"yes\""))).isNotEmpty();
        assertThat(decisions.validate(json.replace("2026-11-23", "2026-02-30"))).isNotEmpty();
        assertThat(decisions.validate(json.replace("\"min\": 18", "\"min\": \"18\"")))
                .isNotEmpty();
        assertThat(decisions.validate(json.replace("\"person\"", "\"nobody\""))).isNotEmpty();
    }
}
