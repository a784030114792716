package org.entaxi.jsonld;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.Serial;

/**
 * What {@link EntaxiModule} is, for hosts whose {@code ObjectMapper} is one of Jackson 2 (tested with 2.21). It is registered by
 * hand, since Jackson 2 need not be there:
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new EntaxiJackson2Module());
 * List<Finding> findings = new ArrayList<>();
 * Service service = mapper.readerFor(Service.class)
 *     .withAttribute(EntaxiModule.FINDINGS, findings)
 *     .readValue(json);
 * }</pre>
 *
 * <p>The same types are read and written, with the same attributes, findings and exceptions; what the parser of the host
 * refuses ends in that parser's exception.
 */
public final class EntaxiJackson2Module extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public EntaxiJackson2Module() {
        super("org.entaxi.jsonld", Version.unknownVersion());
        Embedded.ALL.forEach(this::add);
    }

    private <T> void add(Embedded<T, ?> embedded) {
        if (embedded.reading() != null) {
            addDeserializer(embedded.type(), new Jackson2Deserializer<>(embedded.type(), embedded.reading()));
        }
        addSerializer(embedded.type(), new Jackson2Serializer<>(embedded));
    }
}
