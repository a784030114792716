package org.entaxi.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.entaxi.basics.PartialDate;
import org.entaxi.eligibility.Outcome;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.matching.CatalogueIndex;
import org.entaxi.matching.Filter;
import org.entaxi.matching.Matches;
import org.entaxi.matching.Question;
import org.entaxi.matching.QuestionCosts;
import org.entaxi.matching.ServiceMatch;
import org.entaxi.model.Audience;
import org.entaxi.model.Catalogue;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Vocabulary;

/** Somebody comes to the desk: which services are there for them, and what should be asked next? */
public final class Intake {
    public static void main(String[] arguments) {
        Path file = Path.of("examples/data/integration-services.jsonld");
        System.out.writeBytes(
                talk(file, LocalDate.now(ZoneId.of("Europe/Athens"))).getBytes(UTF_8));
    }

    static String talk(Path file, LocalDate today) {
        Catalogue catalogue = EntaxiJson.create().readCatalogue(file).value();
        CatalogueIndex index = CatalogueIndex.compile(catalogue, Vocabulary.greece()); // once; immutable, thread-safe
        StringBuilder said = new StringBuilder();
        Matches nothing = index.match(Person.UNKNOWN, today, Filter.audience(Audience.BENEFICIARIES));
        Matches there = nothing.answer(known -> known.residence(Areas.municipality("larissa")));
        Matches adult = there.answer(known -> known.birthDate(PartialDate.of(1992)));
        Matches refugee = adult.answer(known -> known.onlyStatuses(LegalStatuses.RECOGNISED_REFUGEE));
        for (Matches matches : new Matches[] {nothing, there, adult, refugee}) {
            said.append("yes ").append(matches.count(Outcome.ELIGIBLE));
            said.append(", not known yet ").append(matches.count(Outcome.UNDETERMINED));
            said.append(", no ").append(matches.count(Outcome.NOT_ELIGIBLE)).append('\n');
            Question question = matches.nextQuestion(QuestionCosts.defaults());
            if (question != null) {
                said.append("  ask: ")
                        .append(Objects.requireNonNull(question.definition())
                                .question()
                                .text(Locale.ENGLISH))
                        .append('\n');
            }
        }
        for (ServiceMatch match : refugee.ranked(5)) {
            said.append(match.outcome())
                    .append("  ")
                    .append(match.service().name().text(Locale.ENGLISH));
            said.append('\n');
        }
        return said.toString();
    }
}
