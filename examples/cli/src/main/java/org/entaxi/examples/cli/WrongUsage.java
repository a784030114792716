package org.entaxi.examples.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong with the arguments, in the reader's language where picocli would speak English. */
final class WrongUsage {

    private WrongUsage() {}

    static String line(ParameterException e, Texts texts) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return texts.say("usage.unknown", "value", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", "));
            return texts.say("usage.missing", "names", names);
        }
        // One line, whatever is in the arguments.
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }

    private static String name(ArgSpec argument) {
        return argument.isOption()
                ? ((picocli.CommandLine.Model.OptionSpec) argument).longestName()
                : argument.paramLabel();
    }
}
