/**
 * The library on the command line: a thin program that reads files, calls the library, and prints what it says.
 *
 * <p>It is a host, so it may do what the library never does: read the clock, open files, and write to the terminal.
 */
@NullMarked
package org.entaxi.examples.cli;

import org.jspecify.annotations.NullMarked;
