package org.casegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.casegraph.access.AccessRefused;
import org.casegraph.access.Account;
import org.casegraph.access.Accounts;
import org.casegraph.access.Role;
import org.casegraph.access.audit.Actor;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.Entry;
import org.casegraph.access.audit.Outcome;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** Lets people log in and out, and change the password. */
@RestController
final class LogIn {

    private final Accounts accounts;
    private final Guests guests;
    private final Attempts attempts;
    private final AuditLog log;

    LogIn(Accounts accounts, Guests guests, Attempts attempts, AuditLog log) {
        this.accounts = accounts;
        this.guests = guests;
        this.attempts = attempts;
        this.log = log;
    }

    /** What somebody typed; what is left out is empty. */
    record Typed(@Nullable String name, @Nullable String password, @Nullable String fresh) {

        /** As it counts for tries: nobody gains any by writing it in another way. */
        String folded() {
            return Accounts.folded(Objects.requireNonNullElse(name, ""));
        }

        String secret() {
            return Objects.requireNonNullElse(password, "");
        }

        String chosen() {
            return Objects.requireNonNullElse(fresh, "");
        }
    }

    /** Who has logged in. */
    record Who(String name, Role role, Clearance clearance, boolean mustChange) {

        static Who of(Account account) {
            return new Who(account.name(), account.role(), account.clearance(), account.isOneTime());
        }
    }

    @GetMapping({"/login", "/login/"})
    ModelAndView page() {
        return new ModelAndView("forward:/login/index.html");
    }

    @PostMapping("/login")
    @Nullable
    Who logIn(@RequestBody Typed typed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isTooOften(typed.folded(), request, response)) {
            return null;
        }
        var account = accounts.logIn(typed.folded(), typed.secret());
        if (account.isEmpty()) {
            log.record(Entry.done(stranger(typed.folded()), "log-in").as(Outcome.REFUSED));
            Refusal.WRONG_PASSWORD.send(request, response);
            return null;
        }
        log.record(Entry.done(seated(account.get()), "log-in"));
        attempts.succeeded(typed.folded(), request.getRemoteAddr());
        Guests.seat(account.get(), request);
        return Who.of(account.get());
    }

    /** The other sessions of the account end with it. */
    @PostMapping("/login/password")
    @Nullable
    Who changePassword(@RequestBody Typed typed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var account = guests.account(request);
        if (account.isEmpty()) {
            Refusal.NOBODY.send(request, response);
            return null;
        }
        var name = account.get().name();
        if (isTooOften(name, request, response)) {
            return null;
        }
        try {
            log.record(Entry.asked(seated(account.get()), "password"));
            var changed = accounts.changePassword(name, typed.secret(), typed.chosen());
            log.record(Entry.done(seated(account.get()), "password")
                    .as(changed.isEmpty() ? Outcome.REFUSED : Outcome.DONE));
            if (changed.isEmpty()) {
                Refusal.WRONG_PASSWORD.send(request, response);
                return null;
            }
            attempts.succeeded(name, request.getRemoteAddr());
            Guests.seat(changed.get(), request);
            return Who.of(changed.get());
        } catch (AccessRefused e) {
            attempts.succeeded(name, request.getRemoteAddr());
            new Refusal(400, String.valueOf(e.getMessage()), "Choose another one.").send(request, response);
            return null;
        }
    }

    @PostMapping("/logout")
    ResponseEntity<Void> logOut(HttpServletRequest request) {
        guests.account(request).ifPresent(account -> log.record(Entry.done(seated(account), "log-out")));
        Guests.unseat(request);
        return ResponseEntity.noContent().build();
    }

    /** Nothing where nobody has logged in, or nobody has to. */
    @GetMapping("/login/me")
    ResponseEntity<Who> me(HttpServletRequest request) {
        return guests.account(request)
                .map(account -> ResponseEntity.ok(Who.of(account)))
                .orElse(ResponseEntity.noContent().build());
    }

    private static Actor seated(Account account) {
        return new Actor(account.name(), "session");
    }

    /** What is no name of an account may be a password that was typed in the wrong place, and is not put on record. */
    private Actor stranger(String typed) {
        return accounts.isKnown(typed) ? new Actor(typed, Actor.STRANGER.by()) : Actor.STRANGER;
    }

    private boolean isTooOften(String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var wait = attempts.begin(name, request.getRemoteAddr());
        if (wait.isZero()) {
            return false;
        }
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
        Refusal.TOO_OFTEN.send(request, response);
        return true;
    }
}
