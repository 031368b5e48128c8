package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.casegraph.access.Accounts.Opened;
import org.casegraph.access.Role;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Logs in and out as people do, in a browser. */
@AccountsOn
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogInPageTest {

    private static final String CHOSEN = "four words for nobody";

    private final String address;
    private final Members members;
    private Browser browser;

    LogInPageTest(@LocalServerPort int port, Members members) {
        this.address = "http://localhost:" + port;
        this.members = members;
    }

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @BeforeEach
    void nobodyIsLoggedIn() {
        browser.send("Network.clearBrowserCookies", Map.of());
    }

    @AfterAll
    void close(TestStore store) throws IOException {
        Members.forget(store);
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aOneTimePasswordIsChangedAndLeadsToWhereOneWanted() {
        var opened = members.somebody(Role.REVIEWER, Clearance.TEAM);
        browser.go(address + "/review");
        browser.waitFor("document.querySelector('#password')");
        assertThat(browser.eval("location.pathname").asString()).isEqualTo("/login");

        enter("name", opened.account().name());
        enter("password", "a wrong one");
        browser.click("form button.main");
        browser.waitFor("document.querySelector('.wrong').textContent !== ''");
        enter("password", opened.oneTimePassword());
        browser.click("form button.main");
        browser.waitFor("document.querySelector('#fresh')");
        enter("fresh", CHOSEN);
        enter("again", CHOSEN);
        browser.click("form button.main");
        browser.waitFor("document.querySelector('.buttons .main')?.type === 'button'");
        browser.follow(".buttons .main");

        browser.waitFor("document.querySelector('#log-out')");
        assertThat(browser.eval("location.pathname").asString()).isEqualTo("/review");
        assertThat(browser.text("#coder")).contains(opened.account().name());
        browser.follow("#log-out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/review", "/identity", "/playground"})
    void everyPageLetsWhoHasLoggedInOut(String page) {
        logIn(page);
        browser.waitFor("document.querySelector('#log-out')?.checkVisibility()");

        browser.follow("#log-out");

        browser.waitFor("document.querySelector('#password')");
        assertThat(browser.eval("location.pathname").asString()).isEqualTo("/login");
        browser.go(address + page);
        browser.waitFor("document.querySelector('#password')");
        assertThat(browser.eval("sessionStorage.getItem('casegraph.coder') ?? 'nobody'")
                        .asString())
                .isEqualTo("nobody");
    }

    @ParameterizedTest
    @CsvSource({"en, Log out", "ru, Выйти"})
    void theWayOutIsNamedInTheLanguageOfThePage(String language, String words) {
        logIn("/");
        browser.eval("localStorage.setItem('casegraph.language', '" + language + "')");
        browser.go(address + "/");
        browser.waitFor("document.querySelector('#log-out')");

        assertThat(browser.text("#log-out")).isEqualTo(words);
        assertThat(browser.complaints()).isEmpty();

        browser.eval("localStorage.removeItem('casegraph.language')");
        browser.follow("#log-out");
    }

    /** Goes to a page as somebody new, with a password of her own. */
    private void logIn(String page) {
        var opened = members.somebody(Role.READER, Clearance.PUBLIC);
        changed(opened);
        browser.go(address + page);
        browser.waitFor("document.querySelector('#password')");
        enter("name", opened.account().name());
        enter("password", CHOSEN);
        browser.follow("form button.main");
    }

    private void changed(Opened opened) {
        members.accounts().changePassword(opened.account().name(), opened.oneTimePassword(), CHOSEN);
    }

    private void enter(String field, String text) {
        browser.eval("document.querySelector('#" + field + "').select()");
        browser.type(text);
    }
}
