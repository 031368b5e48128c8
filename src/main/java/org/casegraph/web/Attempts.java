package org.casegraph.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts who tries to log in how often, before anything is compared. */
@Component
final class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(5);
    static final int MOST_OF_ONE_NAME = 5;
    static final int MOST_FROM_ONE_ADDRESS = 30;

    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_NAME = 100;

    private final InstantSource clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    private record Tries(int count, Instant since) {}

    /** How long somebody has to wait; zero where they may try now, which counts as a try. */
    synchronized Duration begin(String name, String address) {
        var now = clock.instant();
        var wait =
                longer(wait(ofName(name, address), MOST_OF_ONE_NAME, now), wait(address, MOST_FROM_ONE_ADDRESS, now));
        if (wait.isZero()) {
            count(ofName(name, address), now);
            count(address, now);
        }
        return wait;
    }

    /** Whoever got in did not guess. */
    synchronized void succeeded(String name, String address) {
        tries.remove(ofName(name, address));
        tries.computeIfPresent(address, (_, before) -> new Tries(Math.max(0, before.count() - 1), before.since()));
    }

    private Duration wait(String key, int most, Instant now) {
        var before = tries.get(key);
        if (before == null || before.count() < most) {
            return Duration.ZERO;
        }
        var left = Duration.between(now, before.since().plus(WINDOW));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void count(String key, Instant now) {
        var before = tries.remove(key);
        boolean isOver = before == null || !now.isBefore(before.since().plus(WINDOW));
        tries.put(key, isOver ? new Tries(1, now) : new Tries(before.count() + 1, before.since()));
    }

    private static String ofName(String name, String address) {
        return address + " " + name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
