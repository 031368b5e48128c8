package org.casegraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.casegraph.access.EntryRule;
import org.casegraph.access.KnownViewer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in whom it knows, where accounts are asked for. Everything is shut that is not named here; whoever opens a page
 * is led to where one logs in, and everybody else is told that nobody knows them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class Gate extends OncePerRequestFilter {

    static final String LOGIN = "/login";

    private static final String HEALTH = "/actuator/health";
    private static final List<String> OPEN_FILES =
            List.of(LOGIN, "/logout", "/app.css", "/fields.css", "/icon.svg", "/h.js");
    private static final List<String> OPEN_FOLDERS = List.of(LOGIN + "/", HEALTH + "/");
    private static final String API = "/graphql";

    private final EntryRule rule;
    private final Guests guests;

    Gate(EntryRule rule, Guests guests) {
        this.rule = rule;
        this.guests = guests;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (rule.isOpen() || isOpen(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        var guest = guests.of(request).orElse(null);
        if (guest != null && !guest.mustChange()) {
            request.setAttribute(KnownViewer.class.getName(), guest.known());
            chain.doFilter(new LetIn(request, guest.known()), response);
        } else if (opensPage(request)) {
            leadToLogin(request, response);
        } else if (guest != null) {
            Refusal.ONE_TIME.send(request, response);
        } else {
            boolean hasShown = request.getHeader("Authorization") != null;
            response.setHeader("WWW-Authenticate", hasShown ? "Bearer error=\"invalid_token\"" : "Bearer");
            Refusal.NOBODY.send(request, response);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN_FILES.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith) || path.equals(HEALTH);
    }

    private static boolean opensPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getHeader("Authorization") == null
                && !request.getServletPath().startsWith(API)
                && Refusal.wants("text/html", request);
    }

    private static void leadToLogin(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        var wanted = request.getServletPath() + (query == null ? "" : "?" + query);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LOGIN + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    /** The request of somebody who was let in. */
    private static final class LetIn extends HttpServletRequestWrapper {

        private final KnownViewer known;

        private LetIn(HttpServletRequest request, KnownViewer known) {
            super(request);
            this.known = known;
        }

        @Override
        public Principal getUserPrincipal() {
            return known;
        }

        @Override
        public String getRemoteUser() {
            return known.getName();
        }
    }
}
