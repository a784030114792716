package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entaxi.eligibility.Cause;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.model.Audience;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main job on the real data, from the files as they are published: who may use what on 23 November 2026. E eligible,
 * N not eligible, U undetermined with what is missing; p means that the provider decides, none that no rule is stated.
 */
class OutcomeTableTest {

    private static final Path DATA = Path.of(System.getProperty("entaxi.root"), "examples", "data");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final EntaxiJson JSON = EntaxiJson.create();
    private static final Catalogue CATALOGUE =
            JSON.readCatalogue(DATA.resolve("integration-services.jsonld")).value();
    private static final Evaluator EVALUATOR = Evaluator.of(Vocabulary.greece(), CATALOGUE.facts());

    private static final List<String> SERVICES = List.of(
            "kem-larissa",
            "kem-larissa/greek-lessons",
            "kem-larissa/youth",
            "kem-larissa/labour-market",
            "kk-pyrgos/mediation",
            "cities-network/seminars",
            "m4m/mentoring",
            "accmr");

    private static final Map<String, String> NAMES = Map.of(
            Facts.LEGAL_STATUS, "status",
            Facts.BIRTH_DATE, "birth date",
            Facts.RESIDENCE, "residence",
            Facts.SETTING_OF_WORK, "setting");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
            person      | centre   | lessons              | youth           | labour   | mediation           | seminars  | mentoring | accmr
            amina       | E        | E                    | U p             | E        | N                   | U setting | U p       | U none
            yusuf       | E        | E                    | U p             | E        | N                   | U setting | U p       | U none
            samir       | E        | E                    | U p             | N        | N                   | U setting | U p       | U none
            dilan       | E        | E                    | U p             | N        | U residence         | U setting | U p       | U none
            farhad      | N        | N                    | U p             | N        | E                   | U setting | U p       | U none
            ivanka      | N        | N                    | U p             | N        | N                   | U setting | U p       | U none
            elira       | E        | E                    | U p             | E        | N                   | U setting | U p       | U none
            nour        | E        | N                    | E               | E        | N                   | U setting | U p       | U none
            tesfay      | E        | U birth date         | U birth date, p | N        | N                   | U setting | U p       | U none
            maria       | N        | N                    | U p             | N        | N                   | E         | U p       | U none
            wallet-only | E        | U birth date         | U birth date, p | E        | U residence         | U setting | U p       | U none
            nobody      | U status | U birth date, status | U birth date, p | U status | U residence, status | U setting | U p       | U none
            """)
    void decide_onThePublishedFiles(
            String name, String k, String l, String y, String w, String m, String t, String mentoring, String accmr) {
        Person person =
                JSON.readPerson(DATA.resolve("people/" + name + ".json")).value();
        assertThat(SERVICES.stream().map(tail -> outcome(tail, person)))
                .containsExactly(k, l, y, w, m, t, mentoring, accmr);
    }

    @Test
    void services_areThoseOfTheTable() {
        assertThat(CATALOGUE.services())
                .extracting(each -> each.id().substring(each.id().indexOf("/service/") + 9))
                .containsExactlyInAnyOrderElementsOf(SERVICES);
    }

    @Test
    void audience_keepsProfessionalsOffTheListOfSomebodyWhoSeeksHelp() {
        assertThat(CATALOGUE.services())
                .filteredOn(each -> !each.audience().contains(Audience.BENEFICIARIES))
                .extracting(each -> each.id().substring(each.id().indexOf("/service/") + 9))
                .containsExactly("accmr", "cities-network/seminars");
    }

    private static String outcome(String tail, Person person) {
        Service service = CATALOGUE.services().stream()
                .filter(each -> each.id().endsWith("/service/" + tail))
                .findFirst()
                .orElseThrow();
        Decision decision = EVALUATOR.decide(CATALOGUE.eligibilityOf(service, TODAY), person, TODAY);
        TreeSet<String> open = new TreeSet<>();
        decision.missing()
                .forEach(each -> open.add(
                        NAMES.getOrDefault(each.fact().fact(), each.fact().fact())));
        if (decision.causes().contains(Cause.PROVIDER_DECIDES)) {
            open.add("p");
        }
        if (decision.causes().contains(Cause.NO_RULE)) {
            open.add("none");
        }
        String letter = decision.outcome().name().substring(0, 1);
        return open.isEmpty() ? letter : letter + " " + String.join(", ", open);
    }
}
