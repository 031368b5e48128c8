package org.casegraph.access;

import java.time.Instant;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in.
 *
 * @param name as it is typed to log in, in small letters
 * @param hash of the password, with what it was salted with
 * @param isOneTime whether the password has to be changed before anything else
 * @param changedAt when name, password, role or clearance changed last: whoever logged in before that is out
 */
public record Account(
        String name,
        String hash,
        boolean isOneTime,
        Role role,
        Clearance clearance,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant disabledAt) {

    public boolean isActive() {
        return disabledAt == null;
    }

    public Viewer viewer() {
        return new Viewer(name, clearance, role);
    }

    Account withPassword(String fresh, boolean mustChange, Instant now) {
        return new Account(name, fresh, mustChange, role, clearance, createdAt, now, disabledAt);
    }

    Account disabled(Instant now) {
        return new Account(name, hash, isOneTime, role, clearance, createdAt, now, now);
    }

    /** Leaves out what nobody should find in a log. */
    @Override
    public String toString() {
        return "account " + name;
    }
}
