package org.casegraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is done on a screen before somebody looks at it. */
record TourDeeds(Browser browser, ScreenWalk walk, Path folder) {

    private static final String LIST = "name,faction\n\"ТӨРЕМҰРАТОВ, Жәнібек\",Теңіз\nIlka Zorić,\n";

    void openSources() {
        browser.click("#all-sources");
        await(".finding .said");
    }

    void openKeys() {
        browser.click("[data-deed=help]");
        await("dialog[open]");
    }

    void lookForName() {
        browser.eval("document.querySelector('#find').focus()");
        browser.type("Orel");
        browser.waitFor("document.querySelector('#find').getAttribute('aria-activedescendant')");
    }

    void askWhyNot() {
        walk.choose("#role-held", "Iris");
        await(".who:nth-child(1) .chip");
        walk.choose("#role-pressed", "Tomas");
        await(".who:nth-child(2) .chip");
        browser.click(".whynot .main");
        await("#why .gaps");
        browser.eval("document.activeElement.blur(); document.querySelector('#whynot').scrollIntoView()");
    }

    void sendList() {
        try {
            browser.choose("#list-file", Files.writeString(folder.resolve("members.csv"), LIST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await(".run.is-done");
        await(".matches tbody tr");
    }

    void chooseLine() {
        browser.eval("document.querySelector('.line .hit').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
        await(".panel .tie .said");
    }

    void openFormats() {
        browser.click("#takeout summary");
        await("#takeout details[open] a");
    }

    void openMenu() {
        browser.click(".toolbar .menu summary");
        await(".menu[open] [data-export]");
    }

    void openFilters() {
        browser.click(".filters summary");
    }

    void openLeg() {
        browser.click(".panel .leg summary");
        await(".panel .leg[open] .said");
    }

    void openEvent() {
        browser.click(".event:has(.differs) summary");
        await(".event details[open] .said");
    }

    void describe() {
        browser.click(".about button");
        await("#description [data-field]");
    }

    void judge() {
        browser.waitFor("!document.querySelector('#pair[aria-busy]')");
        browser.keys("s");
        await("#asking[open]");
    }

    void askName() {
        browser.click("#change-coder");
        await("#who[open]");
    }

    void await(String selector) {
        walk.await(selector);
    }
}
