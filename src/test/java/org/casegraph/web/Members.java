package org.casegraph.web;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.casegraph.access.Accounts;
import org.casegraph.access.Accounts.Opened;
import org.casegraph.access.Role;
import org.casegraph.access.Tokens;
import org.casegraph.access.Tokens.Issued;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;

/** People and programs who may come in, made as tests need them. */
final class Members {

    private final AtomicInteger count = new AtomicInteger();
    private final Accounts accounts;
    private final Tokens tokens;

    Members(Accounts accounts, Tokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    Accounts accounts() {
        return accounts;
    }

    Tokens tokens() {
        return tokens;
    }

    /** Somebody with a one-time password. */
    Opened somebody(Role role, Clearance clearance) {
        return accounts.add(role.name().toLowerCase(Locale.ROOT) + count.incrementAndGet(), role, clearance);
    }

    /** A token of somebody. */
    Issued token(Role role, Clearance clearance) {
        var owner = somebody(role, clearance).account().name();
        return tokens.issue(new Tokens.Wanted(owner, "a test", null, null, null));
    }

    static String header(Issued token) {
        return "Authorization: Bearer " + token.secret();
    }

    /** Other tests of the same run ask nobody for an account as long as there is none. */
    static void forget(TestStore store) {
        store.run("MATCH (n) WHERE n:Account OR n:AccessToken DELETE n");
    }
}
