package org.entaxi.examples.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.entaxi.eligibility.Rule;
import org.entaxi.jsonld.CatalogueWriter;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Service;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * An invented catalogue of any size, record by record or whole.
 *
 * <pre>{@code
 * CatalogueGenerator generator = CatalogueGenerator.of(Vocabulary.greece(), CatalogueSettings.shared(100_000, 1));
 * Catalogue catalogue = generator.catalogue();
 * generator.write(out, true, done -> {});            // as lines, in constant memory
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogueGenerator {

    /** One service in this many has no rule, where services share rules. */
    private static final double WITHOUT_RULE = 0.05;

    private final CatalogueSettings settings;
    private final RuleMaker rules;
    private final Records records;
    private final ServiceMaker services;

    private CatalogueGenerator(Vocabulary vocabulary, CatalogueSettings settings) {
        this.settings = settings;
        this.rules = new RuleMaker(vocabulary, settings.seed(), settings.plain());
        this.records = new Records(vocabulary, settings.seed(), settings.services());
        this.services = new ServiceMaker(vocabulary, settings.seed(), records);
    }

    /**
     * A generator.
     *
     * @param vocabulary the statuses, documents, areas and categories to choose from
     * @param settings how large
     * @return the generator
     */
    public static CatalogueGenerator of(Vocabulary vocabulary, CatalogueSettings settings) {
        return new CatalogueGenerator(
                Objects.requireNonNull(vocabulary, "vocabulary"), Objects.requireNonNull(settings, "settings"));
    }

    /**
     * How large it is.
     *
     * @return the settings
     */
    public CatalogueSettings settings() {
        return settings;
    }

    /**
     * One of the rules.
     *
     * @param number which, from 0 to one less than there are different rules
     * @return a rule, another one for every number
     */
    public Rule rule(int number) {
        return rules.rule(number);
    }

    /**
     * All different rules, in order.
     *
     * @return the rules
     */
    public List<Rule> rules() {
        return IntStream.range(0, settings.distinctRules()).mapToObj(this::rule).toList();
    }

    /**
     * One of the services. Every rule has a service; of the services beyond that most have one of the first, simplest rules, and
     * some none.
     *
     * @param number which, from 0 to one less than there are services
     * @return the service
     */
    public Service service(int number) {
        return services.service(number, ruleOf(number));
    }

    private @Nullable Rule ruleOf(int service) {
        int distinct = settings.distinctRules();
        if (service < distinct) {
            return rule(service);
        }
        Draw draw = Draw.of(settings.seed(), "rule of", service);
        double share = draw.share();
        return draw.chance(WITHOUT_RULE) ? null : rule((int) (distinct * share * share));
    }

    /**
     * One of the organisations.
     *
     * @param number which, from 0
     * @return the organisation
     */
    public Organisation organisation(int number) {
        return records.organisation(number);
    }

    /**
     * One of the places.
     *
     * @param number which, from 0
     * @return the place
     */
    public Place place(int number) {
        return records.place(number);
    }

    /**
     * How many records there are in all.
     *
     * @return organisations, places and services together
     */
    public int size() {
        return records.organisations() + records.places() + settings.services();
    }

    /**
     * The catalogue without its records.
     *
     * @return its own members
     */
    public Catalogue head() {
        return headBuilder().build();
    }

    private static Catalogue.Builder headBuilder() {
        return Catalogue.builder("https://example.org/entaxi/generated")
                .name(LocalizedText.of("el", "Επινοημένος κατάλογος", "en", "Invented catalogue"))
                .description(LocalizedText.of(
                        "el",
                        "Φτιαγμένος από πρόγραμμα για δοκιμές. Τίποτε σε αυτόν δεν υπάρχει.",
                        "en",
                        "Made by a program for trials. Nothing in it exists."))
                .languages(List.of("el", "en"))
                .timeZone(HoursMaker.ZONE);
    }

    /**
     * The whole catalogue, in memory.
     *
     * @return the catalogue
     */
    public Catalogue catalogue() {
        return headBuilder()
                .organisations(IntStream.range(0, records.organisations())
                        .mapToObj(this::organisation)
                        .toList())
                .places(IntStream.range(0, records.places())
                        .mapToObj(this::place)
                        .toList())
                .services(IntStream.range(0, settings.services())
                        .mapToObj(this::service)
                        .toList())
                .build();
    }

    /**
     * Writes the catalogue in its canonical form, in the memory of one record.
     *
     * @param out where to; flushed and not closed
     * @param lines true for newline-delimited JSON, false for one document
     * @param progress is told after each record how many are written
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out, boolean lines, IntConsumer progress) throws IOException {
        Catalogue head = head();
        int done = 0;
        try (CatalogueWriter writer = lines
                ? CatalogueWriter.lines(head, Disclosure.FULL, out)
                : CatalogueWriter.document(head, Disclosure.FULL, out)) {
            for (int i = 0; i < records.organisations(); i++) {
                writer.write(organisation(i));
                progress.accept(++done);
            }
            for (int i = 0; i < records.places(); i++) {
                writer.write(place(i));
                progress.accept(++done);
            }
            for (int i = 0; i < settings.services(); i++) {
                writer.write(service(i));
                progress.accept(++done);
            }
        }
    }
}
