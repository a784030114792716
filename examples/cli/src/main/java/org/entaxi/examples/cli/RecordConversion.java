package org.entaxi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.entaxi.jsonld.CatalogueWriter;
import org.entaxi.jsonld.JsonLdReadException;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.jsonld.RecordHandler;
import org.entaxi.jsonld.StreamedCatalogue;
import org.entaxi.jsonld.rdf.RdfNotation;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;
import org.jspecify.annotations.Nullable;

/** The conversion of a catalogue record by record, into the canonical form or lines of it. */
final class RecordConversion {

    private static final int HEAD = 1 << 12;

    private final InputFile input;
    private final Screen screen;
    private final StreamedCatalogue source;
    private final ReadResult<Catalogue> header;

    private RecordConversion(InputFile input, Screen screen, StreamedCatalogue source, ReadResult<Catalogue> header) {
        this.input = input;
        this.screen = screen;
        this.source = source;
        this.header = header;
    }

    /**
     * Looks whether it can be done: for a long document, or lines, of which the records stand in the canonical order.
     *
     * @return null where the catalogue has to be held as a whole
     */
    static @Nullable RecordConversion of(InputFile input, Screen screen) {
        return InputFiles.told(input.named(), () -> look(input, screen)).orElse(null);
    }

    private static Optional<RecordConversion> look(InputFile input, Screen screen) throws IOException {
        if (!Files.isRegularFile(input.bytes()) || !isJson(input)) {
            return Optional.empty();
        }
        StreamedCatalogue source = input.streamed(screen);
        if (!source.isLines() && !input.isLong()) {
            return Optional.empty();
        }
        RecordOrder order = new RecordOrder();
        try {
            source.stream(order);
        } catch (JsonLdReadException e) {
            if (!source.isLines() && InputFiles.OTHER_SHAPE.contains(e.code())) {
                return Optional.empty();
            }
            throw e;
        }
        return order.isCanonical()
                ? Optional.of(new RecordConversion(input, screen, source, order.result()))
                : Optional.empty();
    }

    private static boolean isJson(InputFile input) throws IOException {
        RdfNotation notation = RdfNotation.ofFileName(input.named().toString());
        if (notation == null) {
            try (InputStream in = Files.newInputStream(input.bytes())) {
                notation = RdfNotation.ofContent(in.readNBytes(HEAD));
            }
        }
        return notation == RdfNotation.JSON_LD;
    }

    boolean hasErrors() {
        return header.hasErrors();
    }

    void write(Disclosure disclosure, boolean lines, OutputStream out) throws IOException {
        header.findings().forEach(finding -> screen.remark(FindingLines.line(finding, screen)));
        Catalogue given = disclosure.of(header.value());
        CatalogueWriter writer = lines
                ? CatalogueWriter.lines(given, Disclosure.FULL, out)
                : CatalogueWriter.document(given, Disclosure.FULL, out);
        try {
            InputFiles.told(input.named(), () -> {
                source.stream(new Copying(writer, disclosure));
                return given;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        // Only here: what was not read to its end must not look whole.
        writer.close();
        LossReport.withheld(header.value(), given, screen);
    }

    /** Writes each record as far as it may be published. */
    private final class Copying implements RecordHandler {

        private final CatalogueWriter writer;
        private final Disclosure disclosure;

        Copying(CatalogueWriter writer, Disclosure disclosure) {
            this.writer = writer;
            this.disclosure = disclosure;
        }

        @Override
        public void organisation(Organisation organisation) {
            Organisation given = disclosure.of(organisation);
            LossReport.differing(organisation.id(), organisation, given, screen);
            writer.write(given);
        }

        @Override
        public void place(Place place) {
            Place given = disclosure.of(place);
            LossReport.differing(place.id(), place, given, screen);
            writer.write(given);
        }

        @Override
        public void programme(Programme programme) {
            writer.write(programme);
        }

        @Override
        public void service(Service service) {
            Service given = disclosure.of(service);
            LossReport.differing(service.id(), service, given, screen);
            writer.write(given);
        }

        @Override
        public void publication(Publication publication) {
            writer.write(publication);
        }
    }
}
