package org.casegraph.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** A headless Chromium or Chrome with one page, for tests; nothing is downloaded for it. */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--mute-audio",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--remote-debugging-port=0");
    private static final String NONE =
            "Skipped: no Chromium or Chrome was found; set CHROMIUM to the path of one to run the tests of the pages.";
    private static final String LISTENING = "DevTools listening on ";

    private final Path profile;
    private final Process process;
    private final DevTools tools;
    private final String page;

    private Browser(Path program) throws IOException {
        profile = Files.createTempDirectory("casegraph-browser");
        var command = new ArrayList<>(List.of(program.toString(), "--user-data-dir=" + profile));
        command.addAll(FLAGS);
        process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        tools = new DevTools(address().orTimeout(60, TimeUnit.SECONDS).join());
        page = openPage();
    }

    /** A browser, or a skipped test that says so where there is none. */
    static Browser open() {
        var program = program();
        if (program.isEmpty()) {
            System.err.println(NONE);
        }
        Assumptions.assumeTrue(program.isPresent(), NONE);
        try {
            return new Browser(program.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an address and waits until it has loaded; what was seen before is forgotten. */
    void go(String address) {
        tools.forget();
        var loaded = tools.next("Page.loadEventFired");
        send("Page.navigate", Map.of("url", address));
        loaded.join();
    }

    /** The value of an expression, or of the promise that it gives. */
    JsonNode eval(String expression) {
        var answer =
                send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + " failed: " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    String text(String selector) {
        return eval("document.querySelector('%s')?.innerText ?? ''".formatted(selector))
                .asString();
    }

    /** Waits until an expression is true in the page. */
    void waitFor(String expression) {
        eval(
                """
                new Promise((done, fail) => {
                  const end = Date.now() + 30000;
                  const look = () => {
                    if (%s) done(true);
                    else if (Date.now() > end) fail(new Error('never true; the page says ' + document.body.innerText));
                    else setTimeout(look, 50);
                  };
                  look();
                })"""
                        .formatted(expression));
    }

    void click(String selector) {
        eval("document.querySelector('%s').click()".formatted(selector));
    }

    /** Clicks on what opens another page, and waits until that has loaded. */
    void follow(String selector) {
        var loaded = tools.next("Page.loadEventFired");
        click(selector);
        loaded.join();
    }

    /** Presses a key that produces no letter, such as Tab or Enter. */
    void press(String key, int code, String text) {
        for (var type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        }
    }

    /** Types letters one by one, as keys that produce them. */
    void keys(String letters) {
        letters.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> press(letter, Character.toUpperCase(letter.codePointAt(0)), letter));
    }

    /** Writes into what has the focus. */
    void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    /** Presses the mouse at one point, and lets it go at another. */
    void drag(double fromX, double fromY, double toX, double toY) {
        mouse("mousePressed", fromX, fromY);
        mouse("mouseMoved", toX, toY);
        mouse("mouseReleased", toX, toY);
    }

    /** Chooses files in a field for files. */
    void choose(String selector, Path... files) {
        var field = send("Runtime.evaluate", Map.of("expression", "document.querySelector('%s')".formatted(selector)));
        var id = field.path("result").path("objectId").asString();
        var paths = Stream.of(files).map(Path::toString).toList();
        send("DOM.setFileInputFiles", Map.of("files", paths, "objectId", id));
    }

    private void mouse(String type, double x, double y) {
        send(
                "Input.dispatchMouseEvent",
                Map.of("type", type, "x", x, "y", y, "button", "left", "buttons", 1, "clickCount", 1));
    }

    void size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Sets what the page takes for the reader's wish: "light" or "dark". */
    void colours(String scheme) {
        var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        send("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    void screenshot(Path file) throws IOException {
        var image = send("Page.captureScreenshot", Map.of("format", "png"));
        Files.write(file, Base64.getDecoder().decode(image.path("data").asString()));
    }

    /** The addresses that were asked since the page was opened. */
    List<String> requests() {
        return seen("Network.requestWillBeSent")
                .map(event -> event.path("request").path("url").asString())
                .toList();
    }

    /** What the page complained of: errors, refusals of the content policy, uncaught exceptions. */
    List<String> complaints() {
        var logged = seen("Log.entryAdded")
                .map(event -> event.path("entry"))
                .filter(entry -> entry.path("level").asString().equals("error"));
        var written = seen("Runtime.consoleAPICalled")
                .filter(event -> event.path("type").asString().equals("error"));
        return Stream.of(logged, written, seen("Runtime.exceptionThrown"))
                .flatMap(each -> each)
                .map(JsonNode::toString)
                .toList();
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        tools.close();
        FileSystemUtils.deleteRecursively(profile);
    }

    /** What the page tells next under this name. */
    CompletableFuture<JsonNode> next(String event) {
        return tools.next(event);
    }

    JsonNode send(String method, Map<String, ?> parameters) {
        return tools.send(page, method, parameters);
    }

    private Stream<JsonNode> seen(String method) {
        return tools.events().stream()
                .filter(event -> event.method().equals(method))
                .map(DevTools.Event::parameters);
    }

    private String openPage() {
        var target = tools.send("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        var session = tools.send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true));
        var id = session.path("sessionId").asString();
        for (var domain : List.of("Page", "Runtime", "Network", "Log")) {
            tools.send(id, domain + ".enable", Map.of());
        }
        return id;
    }

    /** The browser says on its error stream where it listens; the stream is read on, so that it never fills. */
    private CompletableFuture<String> address() {
        var address = new CompletableFuture<String>();
        Thread.ofVirtual().start(() -> process.errorReader()
                .lines()
                .filter(line -> line.startsWith(LISTENING))
                .forEach(line ->
                        address.complete(line.substring(LISTENING.length()).strip())));
        return address;
    }

    private static Optional<Path> program() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }
}
