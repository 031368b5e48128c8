package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@WebTest
class StaticFilesTest {

    private static final Pattern NAMED =
            Pattern.compile("(?:src|href)=\"(/[^\"#?]*)|(?:from |import\\()'(\\.\\.?/[^']+)'");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?:|ws:|wss:|src=\"|href=\")//[^\\s\"')]+");
    /** Names that files of these formats begin with; nobody asks for them. */
    private static final List<String> NAMESPACES =
            List.of("http://www.w3.org/2000/svg", "http://graphml.graphdrawing.org/xmlns", "http://gexf.net/1.3");

    private final Wire wire;

    StaticFilesTest(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/review", "/identity", "/login", "/playground", "/nothing"})
    void everyFileThatAPageNamesIsThere(String page) {
        var files = named("/", wire.get(page, "Accept: text/html").body());

        assertThat(files).isNotEmpty().allSatisfy(file -> {
            var status = wire.get(file, "Accept: text/html, */*").status();
            assertThat(status).isEqualTo(file.equals("/graphql") ? 405 : 200);
        });
    }

    @ParameterizedTest
    @MethodSource("ownFiles")
    void noFileNamesAnotherHost(Resource file) throws IOException {
        var text = file.getContentAsString(StandardCharsets.UTF_8);
        for (var namespace : NAMESPACES) {
            text = text.replace(namespace, "");
        }

        assertThat(OUTSIDE.matcher(text).results().map(MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explorer/main.js",
                "/review/main.js",
                "/identity/main.js",
                "/login/main.js",
                "/playground/start.js"
            })
    void everyModuleThatAModuleImportsIsThere(String start) {
        var waiting = new ArrayDeque<>(List.of(start));
        var seen = new TreeSet<String>();

        while (!waiting.isEmpty()) {
            var module = waiting.remove();
            if (seen.add(module)) {
                var answer = wire.get(module);
                assertThat(answer.header("Content-Type")).as(module).startsWith("text/javascript");
                waiting.addAll(named(module, answer.body()));
            }
        }

        assertThat(seen).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("})
    void noScriptMakesMarkupOutOfText(String way) throws IOException {
        for (var file : ownFiles().toList()) {
            assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                    .as(file.getFilename())
                    .doesNotContain(way);
        }
    }

    static Stream<Resource> ownFiles() throws IOException {
        var files = new ArrayList<Resource>();
        for (var pattern : List.of(
                "classpath:static/*.*",
                "classpath:static/explorer/**/*.*",
                "classpath:static/review/*",
                "classpath:static/identity/*",
                "classpath:static/login/*",
                "classpath:static/playground/*",
                "classpath:static/words/*",
                "classpath:pages/*")) {
            files.addAll(List.of(new PathMatchingResourcePatternResolver().getResources(pattern)));
        }
        assertThat(files).hasSizeGreaterThan(80);
        return files.stream();
    }

    private static Set<String> named(String file, String text) {
        var files = new TreeSet<String>();
        NAMED.matcher(text).results().forEach(found -> {
            files.add(
                    found.group(1) != null
                            ? found.group(1)
                            : URI.create(file).resolve(found.group(2)).toString());
        });
        return files;
    }
}
