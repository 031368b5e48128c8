package org.casegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Supplier;
import org.casegraph.access.Account;
import org.casegraph.access.Accounts;
import org.casegraph.access.KnownViewer;
import org.casegraph.access.OpenIdTokens;
import org.casegraph.access.Tokens;
import org.casegraph.access.Tokens.LetIn;
import org.casegraph.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows who stands at the gate, by a token or by having logged in; asked anew with every request. */
@Component
final class Guests {

    private static final String SCHEME = "Bearer ";

    private final Accounts accounts;
    private final Tokens tokens;
    private final OpenIdTokens others;

    Guests(Accounts accounts, Tokens tokens, OpenIdTokens others) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.others = others;
    }

    /**
     * Somebody at the gate.
     *
     * @param mustChange whether the password has to be changed before anything else
     */
    record Guest(KnownViewer known, boolean mustChange) {}

    /** Whoever shows a token that is none is not let in by anything else. */
    Optional<Guest> of(HttpServletRequest request) {
        var shown = Collections.list(request.getHeaders("Authorization"));
        if (shown.isEmpty()) {
            return account(request)
                    .map(account ->
                            guest(accounts.viewer(account), "session", () -> again(account), account.isOneTime()));
        }
        return shown.size() == 1 ? byToken(shown.getFirst()) : Optional.empty();
    }

    /** The account of whoever has logged in in this browser. */
    Optional<Account> account(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(Guests::seat).flatMap(this::account);
    }

    /** Gives whoever has logged in a session with an id that nobody knew before. */
    static void seat(Account account, HttpServletRequest request) {
        unseat(request);
        request.getSession(true).setAttribute(Seat.NAME, new Seat(account.name(), account.changedAt()));
    }

    static void unseat(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Optional<Account> account(Seat seat) {
        return accounts.since(seat.account(), seat.changedAt());
    }

    private Optional<Viewer> again(Account account) {
        return accounts.since(account.name(), account.changedAt()).map(accounts::viewer);
    }

    private Optional<Guest> byToken(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        var secret = header.substring(SCHEME.length()).strip();
        return ofToken(secret)
                .map(in -> guest(in.viewer(), in.token(), () -> ofToken(secret).map(LetIn::viewer), false));
    }

    private Optional<LetIn> ofToken(String secret) {
        return Tokens.isOurs(secret)
                ? tokens.letIn(secret)
                : others.viewer(secret).map(viewer -> new LetIn(viewer, "oidc"));
    }

    private static Guest guest(Viewer viewer, String by, Supplier<Optional<Viewer>> again, boolean mustChange) {
        return new Guest(new KnownViewer(viewer, by, again), mustChange);
    }

    private static @Nullable Seat seat(HttpSession session) {
        return session.getAttribute(Seat.NAME) instanceof Seat seat ? seat : null;
    }
}
