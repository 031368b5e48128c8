package org.casegraph.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The playground: GraphiQL from the jar, on a page of our own, beside the ready questions.
 *
 * <p>The page that comes with GraphiQL has scripts inside, which our content policy refuses; the names of the files it
 * loads change with every version, so they are taken from it once.
 */
@RestController
@ConditionalOnBooleanProperty(name = "casegraph.web.playground", matchIfMissing = true)
final class PlaygroundPage {

    private static final String VENDOR = "/vendor/graphiql/";
    private static final Pattern SCRIPT = Pattern.compile("<script type=\"module\"[^>]* src=\"\\./([^\"]+)\"");
    private static final Pattern STYLES = Pattern.compile("<link rel=\"stylesheet\"[^>]* href=\"\\./([^\"]+)\"");

    private final Questions questions;
    private final String page;

    PlaygroundPage(Questions questions) throws IOException {
        var vendored = text("static" + VENDOR + "index.html");
        this.questions = questions;
        this.page = text("pages/playground.html")
                .replace("{{script}}", VENDOR + only(SCRIPT, vendored))
                .replace("{{styles}}", VENDOR + only(STYLES, vendored))
                .replace("{{questions}}", listed(questions.all()));
    }

    @GetMapping(
            path = {"/playground", "/playground/"},
            produces = "text/html;charset=utf-8")
    String page() {
        return page;
    }

    @GetMapping(path = "/playground/questions", produces = "application/json")
    List<Question> questions() {
        return questions.all();
    }

    private static String listed(List<Question> questions) {
        return questions.stream().map(PlaygroundPage::item).collect(Collectors.joining("\n"));
    }

    private static String item(Question question) {
        return """
                <li><a href="%s" data-name="%s">%s</a><p>%s</p></li>"""
                .formatted(
                        htmlEscape(question.address()),
                        htmlEscape(question.name()),
                        htmlEscape(question.title()),
                        htmlEscape(question.explanation()));
    }

    private static String only(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("GraphiQL's page has no " + pattern);
        }
        return found.group(1);
    }

    private static String text(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }
}
