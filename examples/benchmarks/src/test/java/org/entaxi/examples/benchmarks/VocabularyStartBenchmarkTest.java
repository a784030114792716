package org.entaxi.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The rows of the vocabulary read the same schemes. */
class VocabularyStartBenchmarkTest {

    private final VocabularyStartBenchmark benchmark = new VocabularyStartBenchmark();

    @Test
    void schemes_areAllThatAreBuiltIn() {
        assertThat(VocabularyStartBenchmark.SCHEMES)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.greece().schemes().stream()
                        .map(scheme -> scheme.id())
                        .toList());
    }

    @Test
    void benchmarks_run() throws IOException {
        assertThat(benchmark.load()).isSameAs(Vocabulary.greece());
        assertThat(benchmark.lines())
                .isGreaterThan(Vocabulary.greece().concepts().size());
        assertThat(benchmark.trees()).isGreaterThan(VocabularyStartBenchmark.SCHEMES.size());
    }
}
