package io.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.mapping.audit.Audit;
import io.crosswalk.mapping.audit.Lint;
import io.crosswalk.relation.Reading;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contradiction is reported exactly where no world makes all claims true, wherever the engine is complete. */
class AuditOracleTest {
    private static final int SAMPLES = 400;

    @ParameterizedTest
    @CsvSource({"WEAK, CONTRADICTION", "STRICT, STRICT_CONTRADICTION"})
    void contradictionsAreThoseOfTheOracle(Reading reading, Lint lint) {
        int contradictory = 0;
        for (int seed = 0; seed < SAMPLES; seed++) {
            RandomNetwork sample = RandomNetwork.of(new Random(seed), RandomNetwork.Without.JOINT_COVERS);
            boolean consistent = new Oracle(sample.standards, sample.sets, reading).isConsistent();
            assertThat(reports(sample, lint)).as("%s %s", seed, sample).isEqualTo(!consistent);
            contradictory += consistent ? 0 : 1;
        }
        assertThat(contradictory).isBetween(SAMPLES / 20, SAMPLES - SAMPLES / 20);
    }

    /** With joint covers it may miss one, and never reports one that is none. */
    @ParameterizedTest
    @CsvSource({"WEAK, CONTRADICTION", "STRICT, STRICT_CONTRADICTION"})
    void noContradictionIsInvented(Reading reading, Lint lint) {
        int reported = 0;
        for (int seed = 0; seed < SAMPLES; seed++) {
            RandomNetwork sample = RandomNetwork.of(new Random(seed));
            if (reports(sample, lint)) {
                reported++;
                assertThat(new Oracle(sample.standards, sample.sets, reading).isConsistent())
                        .as("%s %s", seed, sample)
                        .isFalse();
            }
        }
        assertThat(reported).isGreaterThan(SAMPLES / 20);
    }

    /** One that holds however weakly the claims are read is reported as that, and holds to the letter too. */
    private static boolean reports(RandomNetwork sample, Lint lint) {
        return Audit.of(sample.crosswalk()).findings().stream()
                .anyMatch(f -> f.lint() == lint || f.lint() == Lint.CONTRADICTION);
    }
}
