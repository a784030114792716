package org.entaxi.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Starts the program. Text goes out in UTF-8, whatever the terminal's locale says: half of it is Greek. */
public final class Main {

    /** The JSON-LD processor logs what the reader finds as well; held here, as loggers are forgotten. */
    private static final Logger PROCESSOR = Logger.getLogger("com.apicatalog");

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command and its options; {@code --help} lists them
     */
    public static void main(String[] arguments) {
        // The constraint engine greets through JBoss Logging, which is to find the silent backend.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Map<String, String> environment = System.getenv();
        boolean interactive = isInteractive();
        boolean colour = interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        String language = Languages.ofEnvironment(environment);
        int exitCode = run(new Terminal(out, err, interactive, colour, language, Clock.systemUTC()), arguments);
        System.exit(exitCode);
    }

    /** Since JDK 22 there is a console even when nobody is looking, and it has a method that says so. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    static int run(Terminal terminal, String... arguments) {
        PROCESSOR.setLevel(Level.OFF);
        Texts texts = Languages.asked(arguments, terminal.language());
        Screen screen = new Screen(terminal, texts);
        EntaxiCommand root = new EntaxiCommand(screen);
        CommandLine commandLine = new CommandLine(root, new Commands(screen));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        commandLine.setParameterExceptionHandler((e, args) -> {
            String command = e.getCommandLine().getCommandSpec().qualifiedName();
            screen.remark("entaxi: usage: " + WrongUsage.line(e, texts) + texts.say("usage.help", "command", command));
            return ExitCode.USAGE;
        });
        commandLine.setExecutionStrategy(parsed -> {
            String asked = root.language();
            if (asked != null && !Languages.isKnown(asked)) {
                throw new CommandLine.ExecutionException(
                        commandLine, "language", CliFailure.usage("usage.language", "value", asked));
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        commandLine.setExecutionExceptionHandler((e, line, result) -> failed(screen, root, e));
        int exitCode = execute(commandLine, screen, arguments);
        terminal.out().flush();
        return exitCode;
    }

    private static int execute(CommandLine commandLine, Screen screen, String[] arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            screen.remark("entaxi: " + screen.say("fault.memory"));
            return ExitCode.UNREADABLE;
        }
    }

    private static int failed(Screen screen, EntaxiCommand root, Exception e) {
        CliFailure failure = e instanceof CliFailure expected ? expected : null;
        screen.terminal().out().flush();
        screen.remark("entaxi: "
                + (failure == null
                        ? screen.say("fault", "what", e.getClass().getName())
                        : failure.line(screen.texts())));
        if (root.debug()) {
            e.printStackTrace(screen.terminal().err());
        }
        return failure == null ? ExitCode.FAULT : failure.exitCode();
    }
}
