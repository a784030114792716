package org.entaxi.jsonld;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Finding;
import org.entaxi.basics.PartialDate;
import org.entaxi.eligibility.Rules;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Cost;
import org.entaxi.model.Disclosure;
import org.entaxi.model.Service;
import org.entaxi.model.Verification;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Schemes;

/**
 * A program that writes services into a pipe and reads them from it, in the two forms of a catalogue. Arguments: the form,
 * {@code document} or {@code lines}, and how many. Its last line says what was read.
 */
final class MillionServices {

    private MillionServices() {}

    public static void main(String... arguments) throws IOException, InterruptedException, ExecutionException {
        boolean lines = arguments[0].equals("lines");
        int count = Integer.parseInt(arguments[1]);
        ExecutorService writing = Executors.newSingleThreadExecutor();
        try (PipedInputStream in = new PipedInputStream(1 << 16);
                PipedOutputStream out = new PipedOutputStream(in)) {
            Future<?> written = writing.submit(() -> write(lines, count, out));
            Tally tally = new Tally();
            EntaxiJson json = EntaxiJson.create().withLimits(ReadLimits.DEFAULT.withDocumentBytes(Long.MAX_VALUE / 2));
            if (lines) {
                json.streamLines(in, BadRecord.STOP, tally);
            } else {
                json.streamCatalogue(in, tally);
            }
            written.get();
            System.out.println(tally);
        } finally {
            writing.shutdownNow();
        }
    }

    private static void write(boolean lines, int count, PipedOutputStream out) {
        Catalogue catalogue = Catalogue.builder("https://example.org/catalogue")
                .name(LocalizedText.of("el", "Μεγάλος κατάλογος"))
                .build();
        try (out;
                CatalogueWriter writer = lines
                        ? CatalogueWriter.lines(catalogue, Disclosure.PUBLIC, out)
                        : CatalogueWriter.document(catalogue, Disclosure.PUBLIC, out)) {
            for (int i = 0; i < count; i++) {
                writer.write(service(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Service service(int number) {
        return Service.builder(String.format(Locale.ROOT, "https://example.org/service/%07d", number))
                .name(LocalizedText.of("el", "Υπηρεσία αριθμός " + number, "en", "Service number " + number))
                .description(LocalizedText.of(
                        "el",
                        "Μαθήματα ελληνικών για ενήλικες, δύο φορές την εβδομάδα, με φύλαξη παιδιών.",
                        "en",
                        "Greek lessons for adults, twice a week, with childcare."))
                .provider("https://example.org/organisation/" + number % 1000)
                .categories(Set.of(ConceptId.of(Schemes.SERVICE_CATEGORY, "language-courses")))
                .eligibility(Rules.allOf(
                        Rules.status(LegalStatuses.RECOGNISED_REFUGEE),
                        Rules.age().atLeast(18 + number % 10)))
                .cost(List.of(new Cost(
                        false, new BigDecimal(number % 50), "EUR", LocalizedText.EMPTY, null, Extensions.NONE)))
                .verified(new Verification(
                        PartialDate.of(LocalDate.of(2026, 1, 1).plusDays(number % 365)),
                        LocalizedText.EMPTY,
                        Extensions.NONE))
                .build();
    }

    /** Counts what comes, and the letters of it, so that nothing is read in vain. */
    private static final class Tally implements RecordHandler {

        private long services;
        private long inOrder;
        private long findings;
        private long progress;
        private long bytes;

        @Override
        public void service(Service service) {
            inOrder += service.equals(MillionServices.service((int) services)) ? 1 : 0;
            services++;
        }

        @Override
        public void finding(Finding finding) {
            findings++;
        }

        @Override
        public void progress(long records, long taken) {
            progress++;
            bytes = taken;
        }

        @Override
        public String toString() {
            return services + " services, " + inOrder + " as written, " + findings + " findings, " + progress
                    + " times progress, more than " + bytes / 100_000_000 + "00 MB";
        }
    }
}
