package org.entaxi.jsonld;

import java.io.Serial;
import org.entaxi.model.Disclosure;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * A Jackson module for hosts that have a {@code JsonMapper} of their own: the records of Entaxi inside other data, in the
 * form that {@link EntaxiJson} reads and writes. {@code JsonMapper.builder().findAndAddModules()} finds it. Hosts with Jackson 2
 * register {@link EntaxiJackson2Module} instead.
 *
 * <p>Read and written are catalogues, organisations, places, programmes, services, publications, opening hours, rules,
 * people and localised texts; written only are decisions, explanations and findings, a decision in its public form unless
 * the attribute {@link #DISCLOSURE} says otherwise. What is noticed while reading goes into the list under the attribute {@link #FINDINGS}, and what cannot be read at all ends in a
 * {@link JsonLdReadException}. The limits of nesting and length are those of the mapper.
 *
 * <pre>{@code
 * List<Finding> findings = new ArrayList<>();
 * Service service = mapper.readerFor(Service.class)
 *     .withAttribute(EntaxiModule.FINDINGS, findings)
 *     .readValue(json);
 * }</pre>
 */
public final class EntaxiModule extends SimpleModule {

    /** The attribute of a reader: a {@code List<Finding>} that receives what is noticed. */
    public static final String FINDINGS = "org.entaxi.jsonld.findings";

    /** The attribute of a writer: a {@link Disclosure}; {@link Disclosure#PUBLIC} where there is none. */
    public static final String DISCLOSURE = "org.entaxi.jsonld.disclosure";

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public EntaxiModule() {
        super("org.entaxi.jsonld", Version.unknownVersion());
        Embedded.ALL.forEach(this::add);
    }

    private <T> void add(Embedded<T, ?> embedded) {
        if (embedded.reading() != null) {
            addDeserializer(embedded.type(), new CodecDeserializer<>(embedded.type(), embedded.reading()));
        }
        addSerializer(embedded.type(), new CodecSerializer<>(embedded));
    }
}
