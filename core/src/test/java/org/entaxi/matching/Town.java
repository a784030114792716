package org.entaxi.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.entaxi.eligibility.Inherited;
import org.entaxi.eligibility.Rules;
import org.entaxi.hours.Days;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.TimeRange;
import org.entaxi.model.Audience;
import org.entaxi.model.Catalogue;
import org.entaxi.model.DeliveryPoint;
import org.entaxi.model.DeliveryPoint.Mode;
import org.entaxi.model.Service;
import org.entaxi.model.ServiceLanguage;
import org.entaxi.person.Facts;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.ServiceCategories;
import org.entaxi.vocabulary.Vocabulary;

/**
 * A catalogue small enough to keep in mind. The asylum lawyer is for adult refugees; the helpline for everyone; the course for
 * minors; the clinic says nothing of who may use it; the shelter asks whether one is in state care; the interpreter is a part of
 * the lawyer's service and has its rule and languages.
 */
final class Town {

    static final String BASE = "https://example.org/town/";
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private Town() {}

    static String id(String name) {
        return BASE + name;
    }

    static CatalogueIndex index() {
        return CatalogueIndex.compile(catalogue(), Vocabulary.greece());
    }

    static Catalogue catalogue() {
        return Catalogue.builder(BASE)
                .name(LocalizedText.of("en", "Town"))
                .timeZone("Europe/Athens")
                .services(List.of(lawyer(), interpreter(), helpline(), course(), clinic(), shelter(), training()))
                .build();
    }

    private static Service.Builder named(String name) {
        return Service.builder(id(name)).name(LocalizedText.of("en", name)).audience(List.of(Audience.BENEFICIARIES));
    }

    static Service lawyer() {
        return named("lawyer")
                .categories(List.of(ServiceCategories.LEGAL_ASYLUM))
                .eligibility(Rules.allOf(
                        Rules.status(LegalStatuses.RECOGNISED_REFUGEE),
                        Rules.age().atLeast(18)))
                .languages(List.of(ServiceLanguage.of("ar"), ServiceLanguage.of("fa")))
                .deliveryPoints(List.of(DeliveryPoint.builder()
                        .mode(Mode.IN_PERSON)
                        .areas(List.of(Areas.municipality("larissa")))
                        .hours(weekdays("09:00-17:00"))
                        .build()))
                .status(Service.Status.ACTIVE)
                .build();
    }

    static Service interpreter() {
        return Service.builder(id("lawyer/interpreter"))
                .name(LocalizedText.of("en", "interpreter"))
                .partOf(id("lawyer"))
                .categories(List.of(ServiceCategories.INTERPRETATION))
                .eligibility(Rules.allOf(new Inherited()))
                .build();
    }

    /** By phone for the whole country, in person in Athens in the morning only. */
    static Service helpline() {
        return named("helpline")
                .categories(List.of(ServiceCategories.INFORMATION_HOTLINE))
                .eligibility(Rules.everyone())
                .deliveryPoints(List.of(
                        DeliveryPoint.builder()
                                .mode(Mode.PHONE)
                                .areas(List.of(Areas.GREECE))
                                .languages(List.of(ServiceLanguage.of("el"), ServiceLanguage.of("ku")))
                                .hours(OpeningHours.of("Europe/Athens", Schedule.of(Days.EVERY_DAY, TimeRange.ALL_DAY)))
                                .build(),
                        DeliveryPoint.builder()
                                .mode(Mode.IN_PERSON)
                                .areas(List.of(Areas.municipality("athens")))
                                .languages(List.of(ServiceLanguage.of("fr")))
                                .hours(weekdays("08:00-12:00"))
                                .build()))
                .status(Service.Status.ACTIVE)
                .build();
    }

    static Service course() {
        return named("course")
                .categories(List.of(ServiceCategories.LEGAL))
                .eligibility(Rules.age().under(18))
                .languages(List.of(ServiceLanguage.of("el")))
                .status(Service.Status.ENDED)
                .build();
    }

    static Service clinic() {
        return named("clinic").build();
    }

    static Service shelter() {
        return named("shelter")
                .eligibility(
                        Rules.allOf(Rules.flag(Facts.IN_STATE_CARE), Rules.age().atLeast(16)))
                .build();
    }

    static Service training() {
        return Service.builder(id("training"))
                .name(LocalizedText.of("en", "training"))
                .audience(List.of(Audience.PROFESSIONALS))
                .eligibility(Rules.everyone())
                .build();
    }

    private static OpeningHours weekdays(String range) {
        return OpeningHours.of(
                "Europe/Athens",
                Schedule.of(
                        Days.of(
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY,
                                DayOfWeek.FRIDAY),
                        TimeRange.parse(range)));
    }
}
