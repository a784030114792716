package org.entaxi.examples.generator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.PartialDate;
import org.entaxi.eligibility.Rule;
import org.entaxi.model.Access;
import org.entaxi.model.Audience;
import org.entaxi.model.Cost;
import org.entaxi.model.DeliveryPoint;
import org.entaxi.model.Service;
import org.entaxi.model.ServiceLanguage;
import org.entaxi.model.Verification;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Services by number. */
final class ServiceMaker {

    private static final Locale GREEK = Locale.forLanguageTag("el");

    /** What is offered most comes first; the rest of the categories follow. */
    private static final List<String> COMMON = List.of(
            "information-referral-and-signposting",
            "legal-asylum",
            "education-greek-language",
            "psychosocial-counselling",
            "administrative-support",
            "intercultural-mediation",
            "employment-counselling",
            "basic-needs-food",
            "health-primary-care",
            "housing-search-support");

    private static final List<String> METHODS =
            List.of("walk-in", "by-appointment", "self-referral-phone", "referral-only", "online-form");

    private final Vocabulary vocabulary;
    private final long seed;
    private final Records records;
    private final List<ConceptId> categories;

    ServiceMaker(Vocabulary vocabulary, long seed, Records records) {
        this.vocabulary = vocabulary;
        this.seed = seed;
        this.records = records;
        this.categories = vocabulary.concepts(Schemes.SERVICE_CATEGORY).stream()
                .map(Concept::id)
                .toList();
    }

    Service service(int number, @Nullable Rule rule) {
        Draw draw = Draw.of(seed, "service", number);
        ConceptId category =
                draw.chance(0.6) ? ConceptId.of(Schemes.SERVICE_CATEGORY, draw.usual(COMMON)) : draw.oneOf(categories);
        int place = records.placeOf(number);
        ConceptId municipality = records.municipality(place);
        Service.Builder service = Service.builder(Records.id("service", number))
                .name(name(category, municipality, number))
                .description(LocalizedText.of(
                        "el", "Επινοημένη υπηρεσία, για δοκιμές.", "en", "An invented service, for trials."))
                .audience(audience(draw))
                .provider(records.organisationId(records.organisationOf(number)))
                .categories(List.of(category))
                .eligibility(rule)
                .languages(languages(draw))
                .status(draw.chance(0.96) ? Service.Status.ACTIVE : Service.Status.TEMPORARILY_CLOSED)
                .verified(
                        new Verification(PartialDate.of(2024 + draw.below(3), 1 + draw.below(9)), LocalizedText.EMPTY));
        if (draw.chance(0.7)) {
            service.access(new Access(
                    Set.of(ConceptId.of(Schemes.REFERRAL_METHOD, draw.usual(METHODS))),
                    null,
                    null,
                    null,
                    LocalizedText.EMPTY,
                    Extensions.NONE));
        }
        if (draw.chance(0.3)) {
            service.cost(List.of(new Cost(true, null, null, LocalizedText.EMPTY, null)));
        }
        if (draw.chance(0.5)) {
            service.areas(List.of(draw.chance(0.7) ? municipality : Areas.GREECE));
        }
        return service.deliveryPoints(points(draw, place)).build();
    }

    private LocalizedText name(ConceptId category, ConceptId municipality, int number) {
        String suffix = " " + (number + 1);
        return LocalizedText.of(
                "el",
                vocabulary.label(category, GREEK) + ", " + vocabulary.label(municipality, GREEK) + suffix,
                "en",
                vocabulary.label(category, Locale.ENGLISH) + ", " + vocabulary.label(municipality, Locale.ENGLISH)
                        + suffix);
    }

    private static List<Audience> audience(Draw draw) {
        return draw.chance(0.88)
                ? List.of(Audience.BENEFICIARIES)
                : List.of(draw.usual(List.of(Audience.PROFESSIONALS, Audience.VOLUNTEERS, Audience.ORGANISATIONS)));
    }

    /** Three in five cards name languages; Greek and English nearly always, then those of the people who come. */
    private static List<ServiceLanguage> languages(Draw draw) {
        Set<String> tags = new LinkedHashSet<>();
        if (draw.chance(0.6)) {
            tags.add("el");
            for (int more = draw.between(0, 4); more > 0; more--) {
                tags.add(draw.usual(People.LANGUAGES));
            }
        }
        List<ServiceLanguage> languages = new ArrayList<>();
        for (String tag : tags) {
            boolean mediated = !tag.equals("el") && !tag.equals("en") && draw.chance(0.5);
            languages.add(
                    mediated
                            ? new ServiceLanguage(tag, ServiceLanguage.Mode.MEDIATOR, LocalizedText.EMPTY)
                            : ServiceLanguage.of(tag));
        }
        return languages;
    }

    private List<DeliveryPoint> points(Draw draw, int place) {
        List<DeliveryPoint> points = new ArrayList<>();
        DeliveryPoint.Builder main =
                DeliveryPoint.builder().mode(DeliveryPoint.Mode.IN_PERSON).place(records.placeId(place));
        if (draw.chance(0.6)) {
            main.hours(HoursMaker.hours(draw));
        }
        points.add(main.build());
        if (draw.chance(0.25)) {
            points.add(DeliveryPoint.builder().mode(DeliveryPoint.Mode.PHONE).build());
        }
        return points;
    }
}
