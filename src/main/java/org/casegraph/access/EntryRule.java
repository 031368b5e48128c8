package org.casegraph.access;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether anybody has to say who they are. They have to as soon as one account is made, or a setting asks for it; it is
 * decided when the server starts.
 */
@Component
public final class EntryRule {

    private final boolean isOpen;
    private final boolean isAskedFor;

    EntryRule(
            @Value("${casegraph.accounts:#{null}}") @Nullable Boolean wanted, Accounts accounts, OpenIdTokens others) {
        this.isAskedFor = wanted != null && wanted;
        this.isOpen = wanted == null ? !others.isOn() && accounts.areNone() : !wanted;
    }

    /** Whoever reaches the server is its one user. */
    public boolean isOpen() {
        return isOpen;
    }

    /** The setting says so, whatever accounts there are. */
    public boolean isAskedFor() {
        return isAskedFor;
    }
}
