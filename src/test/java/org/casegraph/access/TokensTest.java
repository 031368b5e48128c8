package org.casegraph.access;

import java.util.List;
import org.casegraph.model.Readers;
import org.casegraph.model.ReaderTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.casegraph.access.Tokens.Issued;
import org.casegraph.access.Tokens.Wanted;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private final HeldBook book = new HeldBook();
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private final Accounts accounts = new Accounts(book, new Passwords(), () -> now);
    private final Tokens tokens = new Tokens(book, accounts, () -> now);

    @BeforeEach
    void anna() {
        accounts.add("anna", Role.CODER, Clearance.TEAM);
    }

    @Test
    void letsInAsItsOwner() {
        var issued = issued(null, null, null);

        assertThat(issued.secret()).matches("cgt_[A-Za-z0-9_-]{43}");
        assertThat(tokens.viewer(issued.secret())).contains(new Viewer("anna", Clearance.TEAM, Role.CODER));
    }

    @Test
    void keepsNoSecret() {
        var issued = issued(null, null, null);

        assertThat(book.tokens().getFirst().hash()).hasSize(64).doesNotContain(issued.secret());
        assertThat(issued.toString()).doesNotContain("cgt_");
    }

    @Test
    void mayDoAndReadLessThanItsOwner() {
        var issued = issued(Role.READER, Clearance.PUBLIC, null);

        assertThat(tokens.viewer(issued.secret())).contains(new Viewer("anna", Clearance.PUBLIC, Role.READER));
    }

    @Test
    void isLetIntoTheCompartmentsOfItsOwner() {
        var table = new ReaderTable(List.of(
                new Readers(3, Clearance.SEALED, List.of()),
                new Readers(4, Clearance.TEAM, List.of("a")),
                new Readers(5, Clearance.PUBLIC, List.of("a"))));
        var shared = new HeldBook(table);
        var people = new Accounts(shared, new Passwords(), () -> now);
        var programs = new Tokens(shared, people, () -> now);
        people.add("ilse", Role.CODER, Clearance.TEAM, List.of("a"));

        var whole = programs.issue(new Tokens.Wanted("ilse", "", null, null, null));
        var less = programs.issue(new Tokens.Wanted("ilse", "", null, Clearance.PUBLIC, null));
        assertThat(List.of(whole, less))
                .extracting(issued ->
                        programs.viewer(issued.secret()).orElseThrow().readers().rank())
                .containsExactly(4, 5);

        people.letInto("ilse", List.of());
        assertThat(programs.viewer(whole.secret())).contains(new Viewer("ilse", Clearance.TEAM, Role.CODER));
    }

    @Test
    void mayNeverDoOrReadMore() {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> issued(Role.REVIEWER, null, null));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> issued(null, Clearance.SEALED, null))
                .withMessage("A token may do and read no more than its owner: anna is CODER and may read TEAM.");
    }

    @Test
    void losesWhatItsOwnerLoses() {
        var issued = issued(null, null, null);
        var anna = book.account("anna").orElseThrow();
        book.keep(new Account("anna", anna.hash(), false, Role.READER, Clearance.PUBLIC, anna.createdAt(), now, null));

        assertThat(tokens.viewer(issued.secret())).contains(new Viewer("anna", Clearance.PUBLIC, Role.READER));

        accounts.disable("anna");
        assertThat(tokens.viewer(issued.secret())).isEmpty();
    }

    @Test
    void endsWithItsTime() {
        var issued = issued(null, null, Duration.ofDays(1));

        assertThat(tokens.viewer(issued.secret())).isPresent();
        now = now.plus(Duration.ofDays(1));
        assertThat(tokens.viewer(issued.secret())).isEmpty();
    }

    @Test
    void endsWhenItIsRevoked() {
        var issued = issued(null, null, null);

        tokens.revoke(issued.token().id());

        assertThat(tokens.viewer(issued.secret())).isEmpty();
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> tokens.revoke("token-none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cgt_", "cgt_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "eyJhbGciOiJub25lIn0.e30."})
    void nothingElseLetsIn(String secret) {
        issued(null, null, null);

        assertThat(tokens.viewer(secret)).isEmpty();
        assertThat(tokens.viewer(secret + " ")).isEmpty();
    }

    private Issued issued(Role role, Clearance clearance, Duration lifetime) {
        return tokens.issue(new Wanted("anna", "a script", role, clearance, lifetime));
    }
}
