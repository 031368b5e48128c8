package org.casegraph.graph.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.access.AccessToken;
import org.casegraph.access.Account;
import org.casegraph.access.AccountBook;
import org.casegraph.access.Role;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Labels;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.graph.WriteDoor;
import org.casegraph.model.Clearance;
import org.casegraph.model.ReaderTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One node for each account and each token; none is ever deleted. */
@Component
final class AccountNodes implements AccountBook {

    private final ReadDoor reads;
    private final WriteDoor writes;
    private final CypherFiles files;

    AccountNodes(ReadDoor reads, WriteDoor writes, CypherFiles files) {
        this.reads = reads;
        this.writes = writes;
        this.files = files;
    }

    @Override
    public Optional<Account> account(String name) {
        return reads.read(files.read("account_named"), Map.of("name", name)).stream()
                .map(row -> account(row.row("account")))
                .findFirst();
    }

    @Override
    public List<Account> accounts() {
        return reads.read(files.read("accounts"), Map.of()).stream()
                .map(row -> account(row.row("account")))
                .toList();
    }

    @Override
    public boolean add(Account account) {
        return writes.write(transaction -> {
            if (!transaction
                    .run(files.read("account_named"), Map.of("name", account.name()))
                    .isEmpty()) {
                return false;
            }
            transaction.run(files.write("keep_account"), Map.of("row", row(account)));
            return true;
        });
    }

    @Override
    public void keep(Account account) {
        writes.write(transaction -> transaction.run(files.write("keep_account"), Map.of("row", row(account))));
    }

    @Override
    public Optional<AccessToken> token(String hash) {
        return reads.read(files.read("token_of_hash"), Map.of("hash", hash)).stream()
                .map(row -> token(row.row("token")))
                .findFirst();
    }

    @Override
    public List<AccessToken> tokens() {
        return reads.read(files.read("tokens"), Map.of()).stream()
                .map(row -> token(row.row("token")))
                .toList();
    }

    @Override
    public void keep(AccessToken token) {
        writes.write(transaction -> transaction.run(files.write("keep_token"), Map.of("row", row(token))));
    }

    @Override
    public ReaderTable readers() {
        return Labels.readers(reads, files);
    }

    private static Account account(Row row) {
        return new Account(
                row.text("name"),
                row.text("hash"),
                row.flag("oneTime"),
                Role.valueOf(row.text("role")),
                Clearance.valueOf(row.text("clearance")),
                row.texts("compartments"),
                row.instant("createdAt"),
                row.instant("changedAt"),
                moment(row, "disabledAt"));
    }

    private static Map<String, Object> row(Account account) {
        var row = new LinkedHashMap<String, Object>();
        row.put("name", account.name());
        row.put("hash", account.hash());
        row.put("oneTime", account.isOneTime());
        row.put("role", account.role().name());
        row.put("clearance", account.clearance().name());
        row.put("compartments", account.compartments());
        row.put("createdAt", account.createdAt().atZone(ZoneOffset.UTC));
        row.put("changedAt", account.changedAt().atZone(ZoneOffset.UTC));
        put(row, "disabledAt", account.disabledAt());
        return row;
    }

    private static AccessToken token(Row row) {
        return new AccessToken(
                row.text("id"),
                row.text("owner"),
                row.text("purpose"),
                row.text("hash"),
                Role.valueOf(row.text("role")),
                Clearance.valueOf(row.text("clearance")),
                row.instant("createdAt"),
                moment(row, "expiresAt"),
                moment(row, "revokedAt"));
    }

    private static Map<String, Object> row(AccessToken token) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", token.id());
        row.put("owner", token.owner());
        row.put("purpose", token.purpose());
        row.put("hash", token.hash());
        row.put("role", token.role().name());
        row.put("clearance", token.clearance().name());
        row.put("createdAt", token.createdAt().atZone(ZoneOffset.UTC));
        put(row, "expiresAt", token.expiresAt());
        put(row, "revokedAt", token.revokedAt());
        return row;
    }

    private static void put(Map<String, Object> row, String key, @Nullable Instant moment) {
        if (moment != null) {
            row.put(key, moment.atZone(ZoneOffset.UTC));
        }
    }

    private static @Nullable Instant moment(Row row, String key) {
        return row.has(key) ? row.instant(key) : null;
    }
}
