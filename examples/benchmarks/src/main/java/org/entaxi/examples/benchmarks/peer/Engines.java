package org.entaxi.examples.benchmarks.peer;

import java.util.List;
import java.util.function.Supplier;

/** The engines of this class path, by name. */
public final class Engines {

    private static final List<Supplier<Engine>> MAKERS = List.of(
            JavaEngine::new,
            CelEngine::new,
            NessieCelEngine::new,
            JsonLogicEngine::new,
            FeelEngine::new,
            EasyRulesEngine::new);

    private Engines() {}

    /**
     * An engine.
     *
     * @param name its name
     * @return the engine
     */
    public static Engine of(String name) {
        return all().stream()
                .filter(engine -> engine.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /**
     * All of them.
     *
     * @return the engines
     */
    public static List<Engine> all() {
        return MAKERS.stream().map(Supplier::get).toList();
    }
}
