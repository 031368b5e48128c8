package org.casegraph.cli;

import java.io.PrintWriter;
import org.casegraph.access.Accounts;
import org.casegraph.access.EntryRule;
import org.casegraph.access.Role;
import org.casegraph.model.Clearance;

/** Tells whoever starts a server who may come in, and lets the first one in. */
final class Entrance {

    private final EntryRule rule;
    private final Accounts accounts;
    private final Deed deed;

    Entrance(Store store, Deed deed) {
        this.rule = store.part(EntryRule.class);
        this.accounts = store.part(Accounts.class);
        this.deed = deed;
    }

    void print(PrintWriter out) {
        if (rule.isOpen()) {
            out.println(
                    "Nobody is asked for an account: whoever works on this machine is its one user and may do all.");
            out.println("To change that, make one with the command 'account add NAME', and start again.");
        } else if (rule.isAskedFor() && accounts.areNone()) {
            var first = accounts.add(Accounts.FIRST, Role.ADMINISTRATOR, Clearance.SEALED);
            deed.aboutAccount(first.account().name());
            out.println("The first administrator: log in at /login as %s; one-time password, shown this once: %s"
                    .formatted(first.account().name(), first.oneTimePassword()));
        } else {
            out.println("Whoever comes in has to log in, at /login.");
        }
    }
}
