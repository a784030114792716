package org.entaxi.person;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The built-in definitions of facts. */
public final class FactDefinitions {

    private static final Map<String, FactDefinition> BUILT_IN =
            byId(List.of(FactDefinition.builder(Facts.PERSONAL_CHARACTERISTIC, FactType.CODES)
                    .scheme("personal-characteristic")
                    .build()));

    private FactDefinitions() {}

    /**
     * All of them, in the order in which one would ask.
     *
     * @return the definitions by the IRI of the fact
     */
    public static Map<String, FactDefinition> builtIn() {
        return BUILT_IN;
    }

    /**
     * The definition of a built-in fact.
     *
     * @param fact the IRI of the fact
     * @return the definition, or null when it is not built in
     */
    public static @Nullable FactDefinition of(String fact) {
        return BUILT_IN.get(fact);
    }

    private static Map<String, FactDefinition> byId(List<FactDefinition> definitions) {
        Map<String, FactDefinition> byId = new LinkedHashMap<>();
        definitions.forEach(definition -> byId.put(definition.id(), definition));
        return Collections.unmodifiableMap(byId);
    }
}
