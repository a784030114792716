package org.entaxi.examples.generator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Fact;
import org.entaxi.person.Facts;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;

/**
 * Invented people by number. What is known of each is consistent; each fact is left out with a given chance, as if it had not been
 * asked.
 *
 * <p>Immutable and thread-safe.
 */
public final class People {

    /** Languages spoken and asked for, the commonest first. */
    static final List<String> LANGUAGES = List.of(
            "el", "en", "ar", "fa", "fr", "ur", "uk", "sq", "ru", "kmr", "so", "ti", "ps", "bn", "es", "ka", "tr", "ro",
            "bg", "pl", "de", "zh", "sw", "pa");

    /** Nationalities. */
    static final List<String> COUNTRIES = List.of(
            "SY", "AF", "IQ", "ER", "SO", "PS", "CD", "IR", "PK", "AL", "GE", "BD", "PH", "EG", "IN", "UA", "NG", "BG",
            "RO", "PL", "DE", "GR", "CM", "SL", "ET", "SD", "YE", "TR", "MA", "DZ");

    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("SY", "ar"),
            Map.entry("IQ", "ar"),
            Map.entry("PS", "ar"),
            Map.entry("EG", "ar"),
            Map.entry("AF", "fa"),
            Map.entry("IR", "fa"),
            Map.entry("ER", "ti"),
            Map.entry("SO", "so"),
            Map.entry("CD", "fr"),
            Map.entry("PK", "ur"),
            Map.entry("AL", "sq"),
            Map.entry("GE", "ka"),
            Map.entry("BD", "bn"),
            Map.entry("UA", "uk"),
            Map.entry("BG", "bg"),
            Map.entry("RO", "ro"),
            Map.entry("PL", "pl"),
            Map.entry("DE", "de"),
            Map.entry("GR", "el"));

    /** Municipalities, the largest first. */
    static final List<String> MUNICIPALITIES = List.of(
            "athens", "thessaloniki", "larissa", "patras", "piraeus", "heraklion", "volos", "ioannina", "pyrgos");

    private final Vocabulary vocabulary;
    private final long seed;
    private final double missing;
    private final LocalDate today;

    private People(Vocabulary vocabulary, long seed, double missing, LocalDate today) {
        this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
        this.seed = seed;
        this.missing = missing;
        this.today = Objects.requireNonNull(today, "today");
        if (!(missing >= 0 && missing <= 1)) {
            throw new IllegalArgumentException("A share is from 0 to 1");
        }
    }

    /**
     * People of a seed.
     *
     * @param vocabulary what their statuses and documents mean
     * @param seed whatever number
     * @param missing the share of facts that are not known, from 0 (all is known) to 1 (nothing is)
     * @param today the day on which they are as old as they are
     * @return the people
     * @throws IllegalArgumentException if the share is not one
     */
    public static People of(Vocabulary vocabulary, long seed, double missing, LocalDate today) {
        return new People(vocabulary, seed, missing, today);
    }

    /**
     * One of them.
     *
     * @param number which; any number from 0
     * @return what is known of the person
     */
    public Person person(long number) {
        Draw draw = Draw.of(seed, "person", number);
        Draw asked = Draw.of(seed, "asked", number);
        Profile profile = Profile.draw(draw);
        String country = draw.usual(profile.countries());
        PersonBuilder person = Person.builder(vocabulary);
        LocalDate birth = today.minusDays(draw.between(5 * 365, 70 * 365));
        if (isAsked(asked)) {
            person.birthDate(draw.chance(0.2) ? PartialDate.of(birth.getYear()) : PartialDate.of(birth));
        }
        if (isAsked(asked)) {
            person.onlyStatuses(profile.status());
        }
        if (isAsked(asked)) {
            profile.document().forEach(type -> person.document(document(type, draw)));
            person.documentsComplete(draw.chance(0.7));
        }
        if (isAsked(asked)) {
            person.residence(Areas.municipality(draw.usual(MUNICIPALITIES)));
        }
        if (isAsked(asked)) {
            person.nationalities(ConceptId.of(Schemes.COUNTRY, country)).nationalitiesComplete(true);
        }
        if (isAsked(asked)) {
            person.languages(SPOKEN.getOrDefault(country, "en"), draw.chance(0.5) ? "el" : "en")
                    .languagesComplete(true);
        }
        household(person, draw, asked);
        others(person, draw, asked);
        return person.build();
    }

    private boolean isAsked(Draw asked) {
        return !asked.chance(missing);
    }

    private HeldDocument document(ConceptId type, Draw draw) {
        return HeldDocument.builder(type)
                .validUntil(today.plusDays(draw.between(-120, 1000)))
                .build();
    }

    private void household(PersonBuilder person, Draw draw, Draw asked) {
        int children = Math.max(0, draw.between(-2, 4));
        if (isAsked(asked)) {
            for (int i = 0; i < children; i++) {
                LocalDate birth = today.minusDays(draw.below(18 * 365));
                person.member(
                        HouseholdMember.CHILD,
                        Person.builder(vocabulary)
                                .birthDate(PartialDate.of(birth))
                                .build());
            }
            person.membersComplete(true);
        }
    }

    private void others(PersonBuilder person, Draw draw, Draw asked) {
        int income = draw.chance(0.4) ? 0 : draw.between(0, 1500);
        fact(person, Facts.HOUSEHOLD_INCOME, Fact.of(BigDecimal.valueOf(income)), asked);
        fact(person, Facts.INCOME, Fact.of(BigDecimal.valueOf(income / 2)), asked);
        PartialDate arrived = PartialDate.of(today.minusDays(draw.between(10, 4000)));
        fact(person, Facts.ARRIVED_ON, Fact.of(arrived), asked);
        fact(person, Facts.RESIDENT_SINCE, Fact.of(arrived), asked);
        fact(person, Facts.IN_RECEPTION_FACILITY, Fact.of(draw.chance(0.15)), asked);
        fact(person, Facts.IN_STATE_CARE, Fact.of(draw.chance(0.02)), asked);
        fact(
                person,
                Facts.SETTING_OF_WORK,
                Fact.of(draw.usual(List.of("private-company", "self-employed", "ngo"))),
                asked);
    }

    private void fact(PersonBuilder person, String name, Fact value, Draw asked) {
        if (isAsked(asked)) {
            person.fact(name, value);
        }
    }
}
