package org.casegraph.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casegraph.graph.read.Entity;
import org.springframework.web.util.HtmlUtils;

/** A small page about one entity, to see whether it is the one that is meant. */
final class ReconcilePreview {

    private ReconcilePreview() {}

    static String page(Entity entity, Map<String, List<String>> columns) {
        var rows = columns.entrySet().stream()
                .filter(column -> !column.getValue().isEmpty())
                .map(column -> "<dt>%s</dt><dd dir=\"auto\">%s</dd>"
                        .formatted(
                                escaped(ReconcileAnswers.inWords(column.getKey())),
                                column.getValue().stream()
                                        .map(ReconcilePreview::escaped)
                                        .collect(Collectors.joining("; "))))
                .collect(Collectors.joining("\n    "));
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Casegraph</title>
                <link rel="icon" href="/icon.svg">
                <link rel="stylesheet" href="/app.css">
                <main class="trouble">
                  <h1 dir="auto">%s</h1>
                  <p>%s · <a href="/#/%s/%s">All that is said</a></p>
                  <dl>
                    %s
                  </dl>
                </main>
                </html>
                """
                .formatted(
                        escaped(entity.name()),
                        escaped(entity.name()),
                        entity.kind().label(),
                        entity.kind().label().equals("Case") ? "case" : "entity",
                        escaped(entity.id()),
                        rows);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
