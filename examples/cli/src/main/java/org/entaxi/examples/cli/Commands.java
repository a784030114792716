package org.entaxi.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Makes the commands, handing each the screen. */
final class Commands implements CommandLine.IFactory {

    /** The names of the commands, in the order in which a reader meets them. */
    static final List<String> NAMES = List.of("validate", "check", "hours", "convert", "generate", "schema");

    private final Map<Class<?>, Supplier<Object>> makers;

    Commands(Screen screen) {
        this.makers = Map.of(
                ValidateCommand.class, () -> new ValidateCommand(screen),
                CheckCommand.class, () -> new CheckCommand(screen),
                HoursCommand.class, () -> new HoursCommand(screen),
                ConvertCommand.class, () -> new ConvertCommand(screen),
                GenerateCommand.class, () -> new GenerateCommand(screen),
                SchemaCommand.class, () -> new SchemaCommand(screen));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Supplier<Object> maker = makers.get(type);
        return maker == null ? CommandLine.defaultFactory().create(type) : type.cast(maker.get());
    }
}
