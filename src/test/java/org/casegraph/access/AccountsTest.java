package org.casegraph.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

    private static final String CHOSEN = "four words for nobody";

    private final HeldBook book = new HeldBook();
    private final Accounts accounts = new Accounts(book, new Passwords(), () -> Instant.parse("2026-11-21T12:00:00Z"));

    @Test
    void letsInWhoKnowsThePassword() {
        var opened = accounts.add("Anna", Role.REVIEWER, Clearance.TEAM);

        assertThat(accounts.logIn(" ANNA ", opened.oneTimePassword()).map(accounts::viewer))
                .contains(new Viewer("anna", Clearance.TEAM, Role.REVIEWER));
        assertThat(accounts.logIn("anna", opened.oneTimePassword() + "x")).isEmpty();
        assertThat(accounts.logIn("anna", "")).isEmpty();
        assertThat(accounts.logIn("boris", opened.oneTimePassword())).isEmpty();
    }

    @Test
    void keepsNoPassword() {
        var opened = accounts.add("anna", Role.READER, Clearance.PUBLIC);
        var kept = book.account("anna").orElseThrow();

        assertThat(kept.hash()).startsWith("$2").doesNotContain(opened.oneTimePassword());
        assertThat(opened + " " + kept).doesNotContain(opened.oneTimePassword()).doesNotContain(kept.hash());
    }

    @Test
    void aPasswordThatWasGivenHoldsUntilAnotherIsChosen() {
        var given = accounts.add("anna", Role.READER, Clearance.PUBLIC).oneTimePassword();

        var changed = accounts.changePassword("anna", given, CHOSEN).orElseThrow();

        assertThat(changed.isOneTime()).isFalse();
        assertThat(accounts.logIn("anna", given)).isEmpty();
        assertThat(accounts.logIn("anna", CHOSEN)).contains(changed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"short", "", "anna is my own name", "пароль на русском языке, который гораздо длиннее, чем можно"
            })
    void refusesAPasswordThatIsNone(String chosen) {
        var given = accounts.add("anna", Role.READER, Clearance.PUBLIC).oneTimePassword();

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> accounts.changePassword("anna", given, chosen))
                .withMessageStartingWith("A password has");
    }

    @Test
    void refusesTheSamePasswordAgain() {
        var given = accounts.add("anna", Role.READER, Clearance.PUBLIC).oneTimePassword();

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> accounts.changePassword("anna", given, given))
                .withMessageContaining("differ from the last one");
    }

    @Test
    void aNameIsTakenOnce() {
        accounts.add("Зоя", Role.READER, Clearance.PUBLIC);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> accounts.add("ЗОЯ", Role.ADMINISTRATOR, Clearance.SEALED))
                .withMessage("There is an account of this name already, зоя.");
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> accounts.add("no name", Role.READER, Clearance.PUBLIC))
                .withMessageStartingWith("A name has");
    }

    @Test
    void whoeverIsDisabledIsOut() {
        var opened = accounts.add("anna", Role.CODER, Clearance.TEAM);

        accounts.disable("anna");

        assertThat(accounts.logIn("anna", opened.oneTimePassword())).isEmpty();
        assertThat(accounts.since("anna", opened.account().changedAt())).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        accounts.add("anna", Role.ADMINISTRATOR, Clearance.SEALED);
        accounts.add("boris", Role.REVIEWER, Clearance.SEALED);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> accounts.disable("anna"))
                .withMessageStartingWith("This is the last administrator");
        accounts.add("vera", Role.ADMINISTRATOR, Clearance.SEALED);
        accounts.disable("anna");
        assertThat(book.account("anna").orElseThrow().isActive()).isFalse();
    }
}
