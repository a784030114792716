package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.jsonld.random.RandomCatalogue;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogues read and written record by record, as one document and as lines. */
class RecordStreamTest {

    private static final String HEAD =
            "{\"@context\":\"https://w3id.org/entaxi/context/1\",\"type\":\"Catalogue\",\"id\":\"urn:c\"}\n";

    private final EntaxiJson json = EntaxiJson.create();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private Catalogue read(String text) {
        return json.readCatalogue(text.getBytes(StandardCharsets.UTF_8)).value();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void document_isReadRecordByRecordAsAtOnce(long seed) {
        String text = RandomCatalogue.text(seed);
        Collected collected = new Collected();
        json.streamCatalogue(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), collected);
        assertThat(collected.catalogue()).as("seed %d", seed).isEqualTo(read(text));
        assertThat(collected.findings).isEmpty();
        assertThat(collected.records).isEqualTo(15);
        assertThat(collected.bytes).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void document_isWrittenRecordByRecordAsAtOnce(long seed) throws IOException {
        String text = RandomCatalogue.text(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Catalogue catalogue = read(text);
        try (CatalogueWriter writer = CatalogueWriter.document(catalogue, Disclosure.FULL, out)) {
            writer.writeAll(catalogue);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).as("seed %d", seed).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lines_areReadBackAsAnEqualCatalogue(long seed) throws IOException {
        Catalogue catalogue = read(RandomCatalogue.text(seed));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CatalogueWriter writer = CatalogueWriter.lines(catalogue, Disclosure.FULL, out)) {
            writer.writeAll(catalogue);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).split("\n")).hasSize(16);
        Collected collected = new Collected();
        json.streamLines(new ByteArrayInputStream(out.toByteArray()), BadRecord.STOP, collected);
        assertThat(collected.catalogue()).as("seed %d", seed).isEqualTo(catalogue);
        assertThat(collected.bytes).isEqualTo(out.size());
    }

    @Test
    void badRecord_isSkippedWithAFindingAndHandedOver() {
        String text = HEAD
                + "{\"type\":\"Service\",\"id\":\"urn:1\"}\r\n"
                + "{\"type\":\"Service\",\"id\":\"urn:2\",\"name\":{\"el\":\"Ω\",}}\n"
                + "\n"
                + "{\"type\":\"Service\",\"licence\":1}\n"
                + "{\"type\":\"Servise\",\"id\":\"urn:3\"}\n"
                + "[]\n"
                + "{\"id\":\"urn:4\",\"type\":\"Service\"}";
        Collected collected = new Collected();
        json.streamLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), BadRecord.SKIP, collected);
        assertThat(collected.services).extracting(Service::id).containsExactly("urn:1", "urn:4");
        assertThat(collected.findings)
                .extracting(f ->
                        f.code().id() + " " + f.pointer() + " " + f.arguments().getOrDefault("line", ""))
                .containsExactly(
                        "record-unreadable /services/1/name/el 3",
                        "member-unknown /services/2/licence ",
                        "member-missing /services/2 ",
                        "record-unreadable /type 6",
                        "record-unreadable  7");
        assertThat(collected.findings.get(0).arguments())
                .containsEntry("column", "49")
                .containsEntry("code", "syntax");
        assertThat(collected.rejected)
                .containsExactly(
                        ":{\"type\":\"Service\",\"id\":\"urn:2\",\"name\":{\"el\":\"Ω\",}}",
                        "services:{\"type\":\"Service\",\"extensions\":{\"licence\":1}}",
                        ":{\"type\":\"Servise\",\"id\":\"urn:3\"}",
                        ":[]");
        assertThat(collected.records).isEqualTo(6);
    }

    @Test
    void byteOrderMarks_areReportedAndLeftOut() {
        String text = "\ufeff" + HEAD + "\ufeff{\"type\":\"Service\",\"id\":\"urn:1\"}\n\ufeff\n";
        Collected collected = new Collected();
        json.streamLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), BadRecord.STOP, collected);
        assertThat(collected.services).hasSize(1);
        assertThat(collected.findings)
                .extracting(Finding::code)
                .containsExactly(FindingCode.BYTE_ORDER_MARK, FindingCode.BYTE_ORDER_MARK);
    }

    /** Zeros this early are UTF-16 or UTF-32 to the tokeniser. */
    @ParameterizedTest
    @ValueSource(strings = {"{\u0000\u0000NmG", "\u0000{\u0000}", "{\u0000}\u0000", "\u0000\u0000\u0000{"})
    void lineWithEarlyZeros_isNotUtf8(String line) {
        Collected collected = new Collected();
        json.streamLines(
                new ByteArrayInputStream((HEAD + line).getBytes(StandardCharsets.UTF_8)), BadRecord.SKIP, collected);
        assertThat(collected.findings)
                .extracting(finding -> finding.arguments().get("code"))
                .containsExactly("not-utf8");
    }

    @Test
    void lineWithSomethingAfterItsRecord_isRejectedAndNotHandedOverToo() {
        String text = HEAD + "{\"type\":\"Service\",\"id\":\"urn:1\"} x\n";
        Collected collected = new Collected();
        json.streamLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), BadRecord.SKIP, collected);
        assertThat(collected.services).isEmpty();
        assertThat(collected.rejected).containsExactly(":{\"type\":\"Service\",\"id\":\"urn:1\"} x");
    }

    /** Everything that ends a record and leaves the document as JSON wants it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Service\",\"id\":\"urn:x\",\"id\":\"urn:y\"}",
                "{\"type\":\"Service\",\"name\":{\"el\":\"α\",\"el\":\"β\"},\"id\":\"urn:x\"}",
                "{\"type\":\"Service\",\"hours\":{\"schedules\":[{\"days\":{\"@id\":1}},[[{}]]]}}",
                "{\"@type\":\"Service\",\"x\":[{\"y\":[1,{}]}]}",
                "{\"type\":\"Service\",\"eligibility\":{\"allOf\":[{\"not\":{\"age\":{\"min\":1},\"age\":{}}}]}}",
                "[{\"a\":1,\"a\":2}]",
            })
    void badRecordInADocument_isSkippedWhenAsked(String bad) {
        String text = HEAD.replace(
                "}\n",
                ",\"services\":[{\"type\":\"Service\",\"id\":\"urn:1\"},\n" + bad
                        + ",{\"type\":\"Service\",\"id\":\"urn:2\"}],\"licence\":\"urn:l\"}");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Collected collected = new Collected();
        json.streamCatalogue(new ByteArrayInputStream(bytes), BadRecord.SKIP, collected);
        assertThat(collected.services).extracting(Service::id).containsExactly("urn:1", "urn:2");
        assertThat(collected.catalogue().licence()).isEqualTo("urn:l");
        assertThat(collected.rejected).containsExactly("services:");
        assertThat(collected.records).isEqualTo(3);
        assertThat(collected.findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.RECORD_UNREADABLE);
            assertThat(finding.pointer()).startsWith("/services/1");
            assertThat(finding.arguments()).containsEntry("line", "2");
        });
        assertThat(catchThrowableOfType(
                        JsonLdReadException.class,
                        () -> json.streamCatalogue(new ByteArrayInputStream(bytes), new Collected())))
                .isNotNull();
    }

    @Test
    void brokenDocument_endsReadingAlsoWhereBadRecordsAreSkipped() {
        String text = HEAD.replace("}\n", ",\"services\":[{\"type\":\"Service\",\"id\":\"urn:1\"},{\"x\":[");
        Collected collected = new Collected();
        JsonLdReadException failure = catchThrowableOfType(
                JsonLdReadException.class,
                () -> json.streamCatalogue(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), BadRecord.SKIP, collected));
        assertThat(failure.code()).isEqualTo(ReadErrorCode.TRUNCATED);
        assertThat(collected.services).hasSize(1);
    }

    @Test
    void badRecord_endsReadingWhenAsked() {
        String text = HEAD + "{\"type\":\"Service\",\"id\":\"urn:1\"}\n{\"type\":\"Serv";
        Collected collected = new Collected();
        JsonLdReadException failure = catchThrowableOfType(
                JsonLdReadException.class,
                () -> json.streamLines(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), BadRecord.STOP, collected));
        assertThat(failure.code()).isEqualTo(ReadErrorCode.TRUNCATED);
        assertThat(failure.line()).isEqualTo(3);
        assertThat(collected.services).hasSize(1);
    }

    @Test
    void lineThatIsTooLongOrNotUtf8_hasItsCode() {
        EntaxiJson small = json.withLimits(ReadLimits.DEFAULT.withDocumentBytes(1000));
        byte[] text = (HEAD + "{\"type\":\"Service\",\"id\":\"" + "x".repeat(5000)
                        + "\"}\n{\"type\":\"Service\",\"id\":\"\u00e9\"}\n")
                .getBytes(StandardCharsets.UTF_8);
        // Cuts the last character in two.
        text[text.length - 4] = 'x';
        Collected collected = new Collected();
        small.streamLines(new ByteArrayInputStream(text), BadRecord.SKIP, collected);
        assertThat(collected.findings)
                .extracting(f -> f.code() + " " + f.arguments().get("code"))
                .containsExactly(
                        FindingCode.RECORD_UNREADABLE + " too-large", FindingCode.RECORD_UNREADABLE + " not-utf8");
    }

    @Test
    void recordThatIsNotUnderstood_isHandedOverFromADocumentToo() {
        String text =
                HEAD.replace("}\n", ",\"services\":[{\"type\":\"Service\"},{\"type\":\"Service\",\"id\":\"urn:1\"}]}");
        Collected collected = new Collected();
        json.streamCatalogue(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), collected);
        assertThat(collected.rejected).containsExactly("services:{\"type\":\"Service\"}");
        assertThat(collected.findings).extracting(Finding::pointer).containsExactly("/services/0");
        assertThat(collected.services).hasSize(1);
    }

    @Test
    void write_refusesTypesOutOfOrder() {
        CatalogueWriter writer = CatalogueWriter.document(
                Catalogue.builder("urn:c").build(), Disclosure.FULL, new ByteArrayOutputStream());
        writer.write(Service.builder("urn:s").build());
        Place place = Place.builder("urn:p").build();
        assertThatThrownBy(() -> writer.write(place)).isInstanceOf(IllegalStateException.class);
    }

    /** Puts a catalogue together again. */
    private static final class Collected implements RecordHandler {

        private final List<Organisation> organisations = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final List<Programme> programmes = new ArrayList<>();
        private final List<Service> services = new ArrayList<>();
        private final List<Publication> publications = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<String> rejected = new ArrayList<>();
        private Catalogue header;
        private long records;
        private long bytes;

        Catalogue catalogue() {
            return header.toBuilder()
                    .organisations(organisations)
                    .places(places)
                    .programmes(programmes)
                    .services(services)
                    .publications(publications)
                    .build();
        }

        @Override
        public void organisation(Organisation organisation) {
            organisations.add(organisation);
        }

        @Override
        public void place(Place place) {
            places.add(place);
        }

        @Override
        public void programme(Programme programme) {
            programmes.add(programme);
        }

        @Override
        public void service(Service service) {
            services.add(service);
        }

        @Override
        public void publication(Publication publication) {
            publications.add(publication);
        }

        @Override
        public void catalogue(Catalogue catalogue) {
            header = catalogue;
        }

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void rejected(String member, String text) {
            rejected.add(member + ":" + text);
        }

        @Override
        public void progress(long recordCount, long byteCount) {
            records = recordCount;
            bytes = byteCount;
        }
    }
}
