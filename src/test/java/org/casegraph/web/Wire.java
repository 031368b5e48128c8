package org.casegraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Speaks HTTP by hand, so that requests can be sent which no well-behaved client would send. */
final class Wire {

    record Answer(int status, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    Answer get(String path, String... headers) {
        return send("GET " + path + " HTTP/1.1", "", with("Host: localhost:" + port, headers));
    }

    Answer post(String body, String... headers) {
        var length = "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length;
        return send("POST /graphql HTTP/1.1", body, with("Host: localhost:" + port, with(length, headers)));
    }

    Answer postTo(String path, String body, String... headers) {
        var length = "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length;
        var all = with("Host: localhost:" + port, with(length, with("Content-Type: application/json", headers)));
        return send("POST " + path + " HTTP/1.1", body, all);
    }

    Answer ask(String query) {
        return post("{\"query\":\"" + query + "\"}", "Content-Type: application/json");
    }

    /** Sends these lines and this body as they are, and reads until the server closes. */
    Answer send(String first, String body, String... headers) {
        var head = String.join("\r\n", with(first, with("Connection: close", headers))) + "\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(String answer) {
        var parts = answer.split("\r\n\r\n", 2);
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        parts[0].lines().skip(1).map(line -> line.split(": ?", 2)).forEach(line -> headers.put(line[0], line[1]));
        return new Answer(Integer.parseInt(parts[0].split(" ")[1]), headers, parts[1]);
    }

    private static String[] with(String first, String... more) {
        var all = new String[more.length + 1];
        all[0] = first;
        System.arraycopy(more, 0, all, 1, more.length);
        return all;
    }
}
