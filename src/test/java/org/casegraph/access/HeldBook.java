package org.casegraph.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casegraph.model.ReaderTable;

/** Accounts and tokens in memory. */
final class HeldBook implements AccountBook {

    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<String, AccessToken> tokens = new TreeMap<>();
    private final ReaderTable readers;

    HeldBook() {
        this(ReaderTable.PLAIN);
    }

    HeldBook(ReaderTable readers) {
        this.readers = readers;
    }

    @Override
    public ReaderTable readers() {
        return readers;
    }

    @Override
    public Optional<Account> account(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    @Override
    public boolean add(Account account) {
        return accounts.putIfAbsent(account.name(), account) == null;
    }

    @Override
    public void keep(Account account) {
        accounts.put(account.name(), account);
    }

    @Override
    public Optional<AccessToken> token(String hash) {
        return tokens.values().stream()
                .filter(token -> token.hash().equals(hash))
                .findFirst();
    }

    @Override
    public List<AccessToken> tokens() {
        return new ArrayList<>(tokens.values());
    }

    @Override
    public void keep(AccessToken token) {
        tokens.put(token.id(), token);
    }
}
