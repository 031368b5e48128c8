package org.casegraph.access;

import java.time.Instant;
import java.util.List;
import org.casegraph.model.Clearance;
import org.casegraph.model.ReaderTable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in.
 *
 * @param name as it is typed to log in, in small letters
 * @param hash of the password, with what it was salted with
 * @param isOneTime whether the password has to be changed before anything else
 * @param compartments into which they are let, each once, in order
 * @param changedAt when name, password, role, clearance or compartments changed last: whoever logged in before that is out
 */
public record Account(
        String name,
        String hash,
        boolean isOneTime,
        Role role,
        Clearance clearance,
        List<String> compartments,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant disabledAt) {

    public Account {
        compartments = compartments.stream().distinct().sorted().toList();
    }

    public Account(
            String name,
            String hash,
            boolean isOneTime,
            Role role,
            Clearance clearance,
            Instant createdAt,
            Instant changedAt,
            @Nullable Instant disabledAt) {
        this(name, hash, isOneTime, role, clearance, List.of(), createdAt, changedAt, disabledAt);
    }

    public boolean isActive() {
        return disabledAt == null;
    }

    /** @param readers who reads alike in the store */
    Viewer viewer(ReaderTable readers) {
        return new Viewer(name, readers.within(clearance, compartments), role);
    }

    Account withPassword(String fresh, boolean mustChange, Instant now) {
        return new Account(name, fresh, mustChange, role, clearance, compartments, createdAt, now, disabledAt);
    }

    Account letInto(List<String> others, Instant now) {
        return new Account(name, hash, isOneTime, role, clearance, others, createdAt, now, disabledAt);
    }

    Account disabled(Instant now) {
        return new Account(name, hash, isOneTime, role, clearance, compartments, createdAt, now, now);
    }

    /** Leaves out what nobody should find in a log. */
    @Override
    public String toString() {
        return "account " + name;
    }
}
