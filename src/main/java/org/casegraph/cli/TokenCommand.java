package org.casegraph.cli;

import java.time.Duration;
import org.casegraph.access.AccessToken;
import org.casegraph.access.Role;
import org.casegraph.access.Tokens;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lets programs in. */
@Command(name = "token", description = "Let programs in as somebody who has an account.")
final class TokenCommand {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Command(name = "add", description = "Make a token, which is shown once: Authorization: Bearer cgt_…")
    int add(
            @Parameters(paramLabel = "OWNER", description = "The account in whose name it acts.") String owner,
            @Option(names = "--for", defaultValue = "", paramLabel = "TEXT", description = "What it is for.")
                    String purpose,
            @Option(names = "--role", description = "What it may do at most; by default what its owner may.") @Nullable
                    Role role,
            @Option(names = "--clearance", description = "What it may read at most; by default what its owner may.")
                    @Nullable
                    Clearance clearance,
            @Option(
                            names = "--days",
                            paramLabel = "NUMBER",
                            description = "How many days it holds; by default until it is revoked.")
                    @Nullable
                    Integer days) {
        try (var store = parent.open()) {
            var lifetime = days == null ? null : Duration.ofDays(days);
            var issued = store.part(Tokens.class).issue(new Tokens.Wanted(owner, purpose, role, clearance, lifetime));
            parent.deed().about(issued.token().id());
            Separating.ofToken(issued.token(), store, parent.out());
            parent.out().println(issued.token().id() + ", shown this once: " + issued.secret());
            return 0;
        }
    }

    @Command(name = "list", description = "List the tokens; none shows its secret.")
    int list() {
        try (var store = parent.open()) {
            var table = new Table("token", "owner", "role", "clearance", "made at", "ends", "for");
            store.part(Tokens.class)
                    .all()
                    .forEach(token -> table.row(
                            token.id(),
                            token.owner(),
                            token.role().name(),
                            token.clearance().name(),
                            String.valueOf(token.createdAt()),
                            end(token),
                            token.purpose()));
            table.print(parent.out());
            return 0;
        }
    }

    @Command(name = "revoke", description = "Let nobody in by a token any more.")
    int revoke(@Parameters(paramLabel = "TOKEN", description = "Its id, as 'token list' tells it.") String id) {
        try (var store = parent.open()) {
            store.part(Tokens.class).revoke(id);
            parent.out().println("The token " + id + " lets nobody in any more.");
            return 0;
        }
    }

    private static String end(AccessToken token) {
        if (token.revokedAt() != null) {
            return "revoked";
        }
        return token.expiresAt() == null ? "-" : String.valueOf(token.expiresAt());
    }
}
