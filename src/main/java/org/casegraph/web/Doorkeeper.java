package org.casegraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away, before anything is read or run, what has no business here: other sites' pages, foreign host names,
 * methods that do not belong, and bodies that are too long, compressed, or neither
 * JSON nor files that come with the header that no form can send, nor the form of the reconciliation service, which
 * changes nothing and which no other site's page may send.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class Doorkeeper extends OncePerRequestFilter {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");
    private static final List<String> OWN_FETCH = List.of("same-origin", "none");
    private static final String API = "/graphql";

    private final OwnHosts hosts;
    private final Uploads uploads;
    private final ReconcileOrigin visitors;

    Doorkeeper(OwnHosts hosts, Uploads uploads, ReconcileOrigin visitors) {
        this.visitors = visitors;
        this.hosts = hosts;
        this.uploads = uploads;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request, response);
        if (refusal != null) {
            turnAway(refusal, request, response);
            return;
        }
        if (!request.getMethod().equals("POST") || Uploads.is(request)) {
            chain.doFilter(request, response);
            return;
        }
        var body = HeldBody.read(request);
        if (body == null) {
            turnAway(Refusal.TOO_LARGE, request, response);
        } else if (!ReconcileRequest.isForm(request) && (!body.isObject() || !body.isWorded())) {
            turnAway(Refusal.NO_OBJECT, request, response);
        } else {
            chain.doFilter(body, response);
        }
    }

    private static void turnAway(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (refusal.status() == 405) {
            response.setHeader("Allow", refusal == Refusal.NO_PAGE ? "POST" : String.join(", ", METHODS));
        }
        if (refusal.status() == 413) {
            response.setHeader("Connection", "close");
        }
        refusal.send(request, response);
    }

    private @Nullable Refusal refusal(HttpServletRequest request, HttpServletResponse response) {
        if (!hosts.include(request.getHeader("Host"))) {
            return Refusal.FOREIGN_HOST;
        }
        if (!visitors.letsIn(request, response) && (isForeignOrigin(request) || isForeignFetch(request))) {
            return Refusal.FOREIGN_PAGE;
        }
        if (!METHODS.contains(request.getMethod())) {
            return Refusal.FOREIGN_METHOD;
        }
        if (speaksOtherwise(request)) {
            return Refusal.OTHER_PROTOCOL;
        }
        return isReader(request) ? Refusal.NO_PAGE : refusalOfBody(request);
    }

    /** Whoever wants a WebSocket has to say in which language it will be spoken over. */
    private static boolean speaksOtherwise(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
                && Collections.list(request.getHeaders("Sec-WebSocket-Protocol")).stream()
                        .flatMap(line -> Stream.of(line.split(",")))
                        .map(String::strip)
                        .noneMatch("graphql-transport-ws"::equals);
    }

    /** Somebody who opens the API's address in a browser, to see what is there. */
    private static boolean isReader(HttpServletRequest request) {
        return request.getServletPath().equals(API)
                && request.getMethod().equals("GET")
                && request.getQueryString() == null
                && Refusal.wants("text/html", request);
    }

    private @Nullable Refusal refusalOfBody(HttpServletRequest request) {
        if (request.getHeader("Content-Encoding") != null) {
            return Refusal.COMPRESSED;
        }
        if (Uploads.is(request)) {
            return uploads.refusal(request);
        }
        if (request.getContentLengthLong() > HeldBody.LONGEST) {
            return Refusal.TOO_LARGE;
        }
        boolean isUnread = request.getMethod().equals("POST")
                && !isJson(request.getContentType())
                && !ReconcileRequest.isForm(request);
        return isUnread ? Refusal.NOT_JSON : null;
    }

    private static boolean isForeignOrigin(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return origin != null
                && !origin.equalsIgnoreCase("http://" + request.getHeader("Host"))
                && !origin.equalsIgnoreCase("https://" + request.getHeader("Host"));
    }

    /** A link on another site may open one of our pages, which that site cannot read; it may do nothing else. */
    private static boolean isForeignFetch(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site == null || OWN_FETCH.contains(site)) {
            return false;
        }
        var opensPage = request.getMethod().equals("GET")
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
        return request.getServletPath().startsWith(API) || !opensPage;
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }
}
