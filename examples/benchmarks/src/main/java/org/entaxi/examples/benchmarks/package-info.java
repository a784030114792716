/**
 * Measurements of the library beside its peers, with JMH.
 *
 * <p>{@link org.entaxi.examples.benchmarks.Main} runs them and writes what came out: {@code benchmarks.json}, tables of ratios,
 * what each engine answered where a careless one is wrong, and the curves of how cost grows. A benchmark is a public class of
 * this package whose name ends in {@code Benchmark}; each of its methods says with {@link org.entaxi.examples.benchmarks.Row}
 * in which table it stands and beside whom.
 */
@NullMarked
package org.entaxi.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
