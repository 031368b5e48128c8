package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private final Attempts attempts = new Attempts(() -> now);

    @Test
    void whoGuessesOneNameHasToWait() {
        tried("anna", "10.0.0.1", Attempts.MOST_OF_ONE_NAME);

        assertThat(attempts.begin("anna", "10.0.0.1")).isEqualTo(Attempts.WINDOW);
        assertThat(attempts.begin("anna", "10.0.0.2")).isZero();
        assertThat(attempts.begin("boris", "10.0.0.1")).isZero();
        now = now.plus(Attempts.WINDOW);
        assertThat(attempts.begin("anna", "10.0.0.1")).isZero();
    }

    @Test
    void whoGuessesManyNamesHasToWait() {
        for (int i = 0; i < Attempts.MOST_FROM_ONE_ADDRESS; i++) {
            tried("name" + i, "10.0.0.1", 1);
        }

        now = now.plus(Duration.ofMinutes(1));
        assertThat(attempts.begin("anna", "10.0.0.1")).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void whoGetsInBeginsAnew() {
        for (int i = 0; i < 100; i++) {
            tried("anna", "10.0.0.1", 1);
            attempts.succeeded("anna", "10.0.0.1");
        }

        assertThat(attempts.begin("anna", "10.0.0.1")).isZero();
    }

    @Test
    void whoWaitsLosesNothingByTrying() {
        tried("anna", "10.0.0.1", Attempts.MOST_OF_ONE_NAME);

        for (int i = 0; i < 100; i++) {
            attempts.begin("anna", "10.0.0.1");
        }
        now = now.plus(Attempts.WINDOW);

        assertThat(attempts.begin("anna", "10.0.0.1")).isZero();
    }

    private void tried(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.begin(name, address)).isZero();
        }
    }
}
