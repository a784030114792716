package org.entaxi.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.entaxi.basics.PartialDate;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.holiday.GreekHolidays;
import org.entaxi.hours.prose.HoursWords;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Vocabulary;

/** May Amina learn Greek in Larissa, and why? Is the coordination centre of Athens open? */
public final class Quickstart {
    static final String LESSONS = "https://w3id.org/entaxi/example/service/kem-larissa/greek-lessons";
    static final String CENTRE = "https://w3id.org/entaxi/example/service/accmr";
    static final ZoneId ATHENS = ZoneId.of("Europe/Athens");

    public static void main(String[] arguments) {
        Path file = Path.of("examples/data/integration-services.jsonld");
        System.out.writeBytes(answer(file, Instant.now()).getBytes(UTF_8));
    }

    static String answer(Path file, Instant now) {
        Catalogue catalogue = EntaxiJson.create().readCatalogue(file).value();
        Service lessons = Objects.requireNonNull(catalogue.service(LESSONS));
        Service centre = Objects.requireNonNull(catalogue.service(CENTRE));
        LocalDate today = LocalDate.ofInstant(now, ATHENS);
        Person amina = Person.builder(Vocabulary.greece())
                .birthDate(PartialDate.of(1992)) // the year is enough
                .onlyStatuses(LegalStatuses.RECOGNISED_REFUGEE)
                .document(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD, card -> card.validUntil(LocalDate.of(2028, 2, 1)))
                .residence(Areas.municipality("larissa"))
                .build();
        Evaluator evaluator = Evaluator.of(Vocabulary.greece());
        Decision decision = evaluator.decide(catalogue.eligibilityOf(lessons, today), amina, today);
        var hours = HoursEvaluator.compile(catalogue.hoursOf(centre, null), ATHENS, GreekHolidays.of("athens"));
        StringBuilder answer = new StringBuilder();
        for (Locale reader : new Locale[] {Locale.forLanguageTag("el"), Locale.ENGLISH}) {
            answer.append(lessons.name().text(reader)).append('\n');
            answer.append(decision.explain(reader).text()).append('\n');
            answer.append(centre.name().text(reader)).append(": ");
            answer.append(HoursWords.of(reader).now(hours, now)).append("\n\n");
        }
        return answer.toString();
    }
}
