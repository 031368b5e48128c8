package org.casegraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the browser, with every answer, how little our pages may do and what it may keep. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders extends OncePerRequestFilter {

    private static final String STRICT =
            policy("'self'", "'self'") + "; require-trusted-types-for 'script'; trusted-types 'none'";
    // The editor of the playground writes its own style elements and carries an icon font as data.
    private static final String RELAXED = policy("'self' 'unsafe-inline'", "'self' data:");

    private static final Map<String, String> ALWAYS = always();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        set(response, request.getServletPath());
        chain.doFilter(request, response);
    }

    /** Answers to errors are written at an address of their own, whose headers take the place of the first ones. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    static void set(HttpServletResponse response, String path) {
        ALWAYS.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", needsRoom(path) ? RELAXED : STRICT);
        response.setHeader("Cache-Control", keeping(path));
    }

    /** The policy of a page that one origin may show in a frame; older X-Frame-Options give way to it. */
    static String framedBy(String origin) {
        return STRICT.replace("frame-ancestors 'none'", "frame-ancestors " + origin);
    }

    private static boolean needsRoom(String path) {
        return path.equals("/playground") || path.equals("/playground/") || path.startsWith("/vendor/graphiql/");
    }

    /** Files with a hash in their name never change, our own are asked for again, and whatever carries data is not kept. */
    private static String keeping(String path) {
        if (path.startsWith("/vendor/graphiql/assets/")) {
            return "public, max-age=31536000, immutable";
        }
        return path.matches(".*\\.(css|js|svg|ico|graphql)") ? "no-cache" : "no-store";
    }

    private static String policy(String styles, String fonts) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src " + styles,
                "img-src 'self' data: blob:",
                "font-src " + fonts,
                "connect-src 'self'",
                "worker-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    private static Map<String, String> always() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.put("X-Frame-Options", "DENY");
        return Collections.unmodifiableMap(headers);
    }
}
