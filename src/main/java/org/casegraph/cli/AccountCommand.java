package org.casegraph.cli;

import java.util.List;
import org.casegraph.access.Account;
import org.casegraph.access.Accounts;
import org.casegraph.access.Accounts.Opened;
import org.casegraph.access.Role;
import org.casegraph.model.Clearance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says who may log in, and as what. */
@Command(
        name = "account",
        description = "Say who may log in. From the first account on the server asks everybody for one; a server that"
                + " runs does so when it is started again.")
final class AccountCommand {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Command(name = "add", description = "Make an account, with a password that is shown once and changed at /login.")
    int add(
            @Parameters(paramLabel = "NAME", description = "What is typed to log in.") String name,
            @Option(
                            names = "--role",
                            defaultValue = "READER",
                            description = "READER, CODER, REVIEWER or ADMINISTRATOR; by default ${DEFAULT-VALUE}.")
                    Role role,
            @Option(
                            names = "--clearance",
                            defaultValue = "PUBLIC",
                            description = "What may be read: PUBLIC, TEAM or SEALED; by default ${DEFAULT-VALUE}.")
                    Clearance clearance,
            @Option(
                            names = "--compartment",
                            split = ",",
                            paramLabel = "NAME",
                            description = "Into which compartments they are let; by default into none.")
                    List<String> compartments) {
        try (var store = parent.open()) {
            var into = Separating.into(compartments, store);
            var opened = store.part(Accounts.class).add(name, role, clearance, into);
            Separating.of(opened.account(), store, parent.out());
            return told(opened);
        }
    }

    @Command(name = "compartments", description = "Let an account into just these compartments, or into none.")
    int compartments(
            @Parameters(index = "0", paramLabel = "NAME", description = "The account.") String name,
            @Parameters(
                            index = "1",
                            arity = "0..1",
                            split = ",",
                            paramLabel = "COMPARTMENT",
                            description = "Names, with commas between them; none to let them into none.")
                    List<String> compartments) {
        try (var store = parent.open()) {
            var into = Separating.into(compartments, store);
            var account = store.part(Accounts.class).letInto(name, into);
            parent.deed().aboutAccount(account.name());
            Separating.of(account, store, parent.out());
            parent.out().println(may(account));
            return 0;
        }
    }

    @Command(name = "list", description = "List the accounts.")
    int list() {
        try (var store = parent.open()) {
            var table = new Table("state", "role", "clearance", "compartments", "made at", "name");
            store.part(Accounts.class)
                    .all()
                    .forEach(account -> table.row(
                            account.isActive() ? "active" : "disabled",
                            account.role().name(),
                            account.clearance().name(),
                            account.compartments().isEmpty() ? "-" : String.join(",", account.compartments()),
                            String.valueOf(account.createdAt()),
                            account.name()));
            table.print(parent.out());
            return 0;
        }
    }

    @Command(name = "disable", description = "Let nobody log in as this any more; what was done under the name stays.")
    int disable(@Parameters(paramLabel = "NAME", description = "The account.") String name) {
        try (var store = parent.open()) {
            store.part(Accounts.class).disable(name);
            parent.deed().aboutAccount(Accounts.folded(name));
            parent.out().println("Nobody can log in as " + name + " any more; its tokens let nobody in either.");
            return 0;
        }
    }

    @Command(name = "password", description = "Make a new password for an account, to be changed at /login.")
    int password(@Parameters(paramLabel = "NAME", description = "The account.") String name) {
        try (var store = parent.open()) {
            return told(store.part(Accounts.class).resetPassword(name));
        }
    }

    private static String may(Account account) {
        var also = account.compartments().isEmpty()
                ? ""
                : ", also in the compartments " + String.join(", ", account.compartments());
        return "%s is %s and may read %s%s."
                .formatted(
                        account.name(),
                        account.role().name(),
                        account.clearance().name(),
                        also);
    }

    private int told(Opened opened) {
        var account = opened.account();
        parent.deed().aboutAccount(account.name());
        parent.out().println(may(account));
        parent.out().println("One-time password, shown this once: " + opened.oneTimePassword());
        return 0;
    }
}
