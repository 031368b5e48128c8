package org.casegraph.web;

import org.casegraph.graph.Disk;
import org.casegraph.graph.Pulse;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether questions can be answered and changes kept now: the server is not ready otherwise, but it lives. */
@Component("storeHealthIndicator")
final class StoreHealth implements HealthIndicator {

    private final Pulse pulse;
    private final Disk disk;

    StoreHealth(Pulse pulse, Disk disk) {
        this.pulse = pulse;
        this.disk = disk;
    }

    @Override
    public Health health() {
        return (disk.isFull() || !pulse.beats() ? Health.outOfService() : Health.up()).build();
    }
}
