package org.entaxi.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: its name, what it can do, and the options that every command has. */
@Command(
        name = "entaxi",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = EntaxiCommand.Version.class,
        description = "Integration-service data: who may use a service, why, and when it is open.",
        subcommands = {
            ValidateCommand.class,
            CheckCommand.class,
            HoursCommand.class,
            ConvertCommand.class,
            GenerateCommand.class,
            SchemaCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, whatever the outcome of a check",
            "1:findings of severity error, or hours that are not understood",
            "2:input that cannot be read",
            "64:wrong usage",
            "70:a fault of the program"
        })
final class EntaxiCommand implements Runnable {

    private final Screen screen;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where a fault happened.")
    private boolean debug;

    // Read by Languages before anything is parsed; here so that it is allowed and has a help text.
    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            paramLabel = "TAG",
            description = "Language of the answers, a BCP 47 tag: el or en; explanations also in the other languages "
                    + "of the library. Default: Greek where LC_ALL or LANG says so, otherwise English.")
    private @Nullable String language;

    EntaxiCommand(Screen screen) {
        this.screen = screen;
    }

    boolean debug() {
        return debug;
    }

    @Nullable
    String language() {
        return language;
    }

    /** Without a command there is nothing to do but say what there is. */
    @Override
    public void run() {
        CommandLine.usage(this, screen.terminal().err(), CommandLine.Help.Ansi.OFF);
        throw CliFailure.usage("usage.no-command");
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = EntaxiCommand.class.getPackage().getImplementationVersion();
            return new String[] {"entaxi " + (version == null ? "(built from source)" : version)};
        }
    }
}
