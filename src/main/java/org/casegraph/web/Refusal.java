package org.casegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

/**
 * What whoever cannot be served is told: what is wrong and what to do, as a page or as JSON in the shape of a GraphQL
 * answer. Both texts are ours; nothing of the request comes back in them.
 */
record Refusal(int status, String sentence, String nextStep) {

    static final Refusal FOREIGN_HOST = new Refusal(
            403,
            "This server does not answer under that host name.",
            "Use localhost, or add the name to the setting casegraph.web.hosts.");
    static final Refusal FOREIGN_PAGE = new Refusal(
            403, "Another site's page may not ask this server.", "Open this server's own pages, or ask it directly.");
    static final Refusal FOREIGN_METHOD =
            new Refusal(405, "This server is only asked by GET, HEAD and POST.", "Send questions by POST to /graphql.");
    static final Refusal NO_PAGE =
            new Refusal(405, "This address answers programs, not people.", "The playground sends your questions here.");
    static final Refusal NOBODY = new Refusal(
            401, "Nobody is served here who has not logged in.", "Log in at /login, or send a token as a Bearer.");
    static final Refusal ONE_TIME =
            new Refusal(403, "The password that you were given holds for one time.", "Change it at /login.");
    static final Refusal WRONG_PASSWORD =
            new Refusal(401, "Name and password do not fit.", "Try again; an administrator can make a new password.");
    static final Refusal TOO_OFTEN =
            new Refusal(429, "This was tried too often.", "Wait for some minutes and try again.");
    static final Refusal TOO_LARGE = new Refusal(
            413, "The request is longer than 1 MiB.", "Ask for less at once, or import files with the command line.");
    static final Refusal FILE_TOO_LARGE = new Refusal(
            413,
            "The file is larger than is taken here.",
            "Import it with the command line, or raise the setting casegraph.documents.largest.");
    static final Refusal BARE_FORM = new Refusal(
            415,
            "A form of another site could send this as well.",
            "Send files with the header GraphQL-Require-Preflight: 1, and questions as application/json.");
    static final Refusal COMPRESSED =
            new Refusal(415, "Compressed requests are not read.", "Send the request without a Content-Encoding.");
    static final Refusal NOT_JSON =
            new Refusal(415, "A question is sent as JSON.", "Send it by POST with the Content-Type application/json.");
    static final Refusal OTHER_PROTOCOL = new Refusal(
            400,
            "Over a WebSocket this server speaks graphql-transport-ws.",
            "Name it as Sec-WebSocket-Protocol when you open the connection.");
    static final Refusal OUT_OF_REACH =
            new Refusal(503, "The database cannot be used at the moment.", "Try again in a few seconds.");
    static final Refusal NO_OBJECT = new Refusal(
            400,
            "A question is one JSON object in UTF-8.",
            "Send an object with a \"query\", and \"variables\" if it has any.");

    private static final String GRAPHQL_JSON = "application/graphql-response+json";

    /** The words for a status that some other part of the server has chosen. */
    static Refusal of(int status) {
        return switch (status) {
            case 401, 403 -> new Refusal(status, "You may not see this.", "Sign in, or ask whoever runs this server.");
            case 404 -> new Refusal(status, "There is nothing at this address.", "Begin at the first page.");
            case 405 ->
                new Refusal(status, "This address is not asked in that way.", "Send questions by POST to /graphql.");
            case 406 -> new Refusal(status, "No such form of answer is given here.", "Ask for application/json.");
            case 413 -> TOO_LARGE;
            case 415 -> NOT_JSON;
            case 503 -> new Refusal(status, "The server is not ready yet.", "Try again in a few seconds.");
            default -> other(status);
        };
    }

    private static Refusal other(int status) {
        return status < 500
                ? new Refusal(
                        status, "The server did not understand this request.", "Check the address and what is sent.")
                : new Refusal(
                        status,
                        "Something failed inside the server.",
                        "Try again; if it stays so, read the server's log.");
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (wants("text/html", request)) {
            write(response, "text/html", page());
        } else {
            write(response, wants(GRAPHQL_JSON, request) ? GRAPHQL_JSON : "application/json", json());
        }
    }

    /** Whether the caller names this media type among those it takes. */
    static boolean wants(String type, HttpServletRequest request) {
        return Collections.list(request.getHeaders("Accept")).stream().anyMatch(line -> line.contains(type));
    }

    private String json() {
        return "{\"errors\":[{\"message\":\"%s\"}]}%n".formatted((sentence + " " + nextStep).replace("\"", "\\\""));
    }

    private String page() {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Casegraph: %d</title>
                <link rel="icon" href="/icon.svg">
                <link rel="stylesheet" href="/app.css">
                <main class="trouble">
                  <h1>%s</h1>
                  <p>%s</p>
                  <p><a href="/">First page</a> · <a href="/playground">Playground</a> · answer %d</p>
                </main>
                </html>
                """
                .formatted(status, sentence, nextStep, status);
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + ";charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
