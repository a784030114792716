package org.entaxi.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.entaxi.basics.Severity;
import org.junit.jupiter.api.Test;

/** The rows of validation look at the same document, and find it valid. */
class ValidationBenchmarkTest {

    @Test
    void benchmarks_run() {
        ValidationBenchmark benchmark = new ValidationBenchmark();
        assertThat(benchmark.ours()).isEmpty();
        assertThat(benchmark.networknt()).isEmpty();
        assertThat(benchmark.catalogue()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
