package org.entaxi.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void plan_toldToAnotherProcess_isTheSame() {
        Plan plan = new Plan(true, List.of("1000", "10000"), List.of("Codec", "Hours"));
        assertThat(Arguments.parse(plan.arguments()).plan()).isEqualTo(plan);
    }

    @Test
    void argument_unknownOrCutShort_isRefused() {
        assertThatThrownBy(() -> Arguments.parse(List.of("--fast")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--fast");
        assertThatThrownBy(() -> Arguments.parse(List.of("--only")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--only");
    }

    @Test
    void only_choosesByClassOrMethod_inItsPackageAlone() {
        List<String> includes =
                new Plan(false, List.of(), List.of("codec")).options("org.x").getIncludes();
        assertThat(includes).hasSize(1);
        Pattern pattern = Pattern.compile(includes.get(0));
        assertThat(pattern.matcher("org.x.CodecBenchmark.read").find()).isTrue();
        assertThat(pattern.matcher("org.x.HoursBenchmark.viaCodec").find()).isTrue();
        assertThat(pattern.matcher("org.x.HoursBenchmark.state").find()).isFalse();
        assertThat(pattern.matcher("org.x.kie.CodecBenchmark.read").find()).isFalse();
    }
}
