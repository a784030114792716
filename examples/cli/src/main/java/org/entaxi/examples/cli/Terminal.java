package org.entaxi.examples.cli;

import java.io.PrintStream;
import java.time.Clock;

/**
 * Where the program writes, the clock it reads, and what the environment says of the reader.
 *
 * @param out for answers
 * @param err for messages, progress and loss reports
 * @param interactive whether a person is looking: progress only then
 * @param colour whether that person wants colour
 * @param language the language to use where none is asked for, a BCP 47 tag
 * @param clock the clock, for what has no date given
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive, boolean colour, String language, Clock clock) {}
