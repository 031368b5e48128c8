package org.casegraph.graph.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.casegraph.access.AccessToken;
import org.casegraph.access.Account;
import org.casegraph.access.Role;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@StoreTest
class AccountNodesTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456789Z");
    private static final Account ANNA =
            new Account("anna", "hash", true, Role.REVIEWER, Clearance.TEAM, NOON, NOON, null);

    private final TestStore store;
    private final AccountNodes book;

    AccountNodesTest(TestStore store) {
        this.store = store;
        this.book = new AccountNodes(store.reads(), store.writes(), store.files());
    }

    @AfterEach
    void forget() {
        store.run("MATCH (n) WHERE n:Account OR n:AccessToken DELETE n");
    }

    @Test
    void givesBackWhatItKeeps() {
        var disabled = new Account("boris", "hash", false, Role.READER, Clearance.SEALED, NOON, NOON, NOON);

        assertThat(book.add(ANNA)).isTrue();
        assertThat(book.add(disabled)).isTrue();

        assertThat(book.account("anna")).contains(ANNA);
        assertThat(book.account("nobody")).isEmpty();
        assertThat(book.accounts()).containsExactly(ANNA, disabled);
    }

    @Test
    void aNameIsGivenOnce() {
        book.add(ANNA);

        assertThat(book.add(new Account("anna", "x", true, Role.READER, Clearance.PUBLIC, NOON, NOON, null)))
                .isFalse();
        assertThat(book.accounts()).containsExactly(ANNA);
    }

    @Test
    void whatIsKeptTakesThePlaceOfWhatWas() {
        book.add(new Account("anna", "x", true, Role.READER, Clearance.PUBLIC, NOON, NOON, NOON));

        book.keep(ANNA);

        assertThat(book.accounts()).containsExactly(ANNA);
    }

    @Test
    void findsATokenByItsHashAlone() {
        var token = new AccessToken(
                "token-1", "anna", "a script", "h1", Role.READER, Clearance.PUBLIC, NOON, NOON.plusSeconds(5), null);
        var revoked = new AccessToken(
                "token-2", "anna", "", "h2", Role.READER, Clearance.PUBLIC, NOON.plusSeconds(1), null, NOON);

        book.keep(revoked);
        book.keep(token);

        assertThat(book.token("h1")).contains(token);
        assertThat(book.token("h3")).isEmpty();
        assertThat(book.tokens()).containsExactly(token, revoked);
    }
}
