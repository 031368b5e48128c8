package org.casegraph.access;

import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** While no account is asked for, whoever reaches this machine's own address is its one user. */
@Component
final class OneViewer implements Viewers {

    private final EntryRule rule;
    private final Clearance clearance;

    OneViewer(EntryRule rule, @Value("${casegraph.open.clearance:SEALED}") Clearance clearance) {
        this.rule = rule;
        this.clearance = clearance;
    }

    @Override
    public Viewer viewer(@Nullable String login) {
        if (!rule.isOpen()) {
            throw new IllegalStateException("Nobody has logged in");
        }
        return new Viewer("local", clearance);
    }
}
