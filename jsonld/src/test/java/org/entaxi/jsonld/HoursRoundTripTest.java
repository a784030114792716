package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.entaxi.hours.OpeningHours;
import org.entaxi.jsonld.random.RandomSchedules;
import org.entaxi.jsonld.rdf.GeneralJsonLd;
import org.entaxi.jsonld.rdf.RdfWriter;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opening hours with everything that the model can say: JSON-LD loses nothing, so the hours are equal again. */
class HoursRoundTripTest {

    private final EntaxiJson json = EntaxiJson.create();

    static LongStream seeds() {
        return new Random(20_261_123).longs(400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hours_areReadBackEqual(long seed) throws IOException {
        OpeningHours hours = new RandomSchedules(seed).hours();
        ReadResult<Catalogue> read = json.readCatalogue(written(hours));
        assertThat(read.value().places().get(0).hours()).as("seed %d", seed).isEqualTo(hours);
    }

    @Test
    void randomHours_useEveryPart() {
        assertThat(seeds().mapToObj(seed -> new RandomSchedules(seed).hours()))
                .anyMatch(hours -> hours.zone() == null)
                .anyMatch(hours -> hours.schedules().stream()
                        .anyMatch(schedule -> schedule.days().weekCycle() != null))
                .anyMatch(hours -> hours.schedules().stream()
                        .anyMatch(schedule -> schedule.days().seasons().size() > 1))
                .anyMatch(hours -> hours.specialDays().stream()
                        .anyMatch(special -> !special.reason().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void hours_areReadBackEqual_throughTurtle(long seed) throws IOException {
        OpeningHours hours = new RandomSchedules(seed).hours();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.writeTurtle(catalogue(hours), Disclosure.FULL, out);
        ReadResult<Catalogue> read = GeneralJsonLd.create().readTurtle(out.toByteArray());
        assertThat(read.value().places().get(0).hours()).as("seed %d", seed).isEqualTo(hours);
    }

    static LongStream fewSeeds() {
        return new Random(4).longs(60);
    }

    private byte[] written(OpeningHours hours) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeCatalogue(catalogue(hours), Disclosure.FULL, out);
        return out.toByteArray();
    }

    private static Catalogue catalogue(OpeningHours hours) {
        return Catalogue.builder("https://example.org/catalogue")
                .places(List.of(Place.builder("https://example.org/place/1")
                        .hours(hours)
                        .build()))
                .build();
    }
}
