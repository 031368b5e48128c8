package org.casegraph.web;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ledger of judgements as far as one person wrote it, asked past the page. */
record Judgements(Wire wire, String author) {

    private static final JsonMapper JSON = new JsonMapper();

    List<JsonNode> standing() {
        var answer = wire.ask("{ judgements(standing: true, first: 100) { nodes { id author reason verdict } } }");
        return JSON.readTree(answer.body())
                .path("data")
                .path("judgements")
                .path("nodes")
                .valueStream()
                .filter(each -> each.path("author").asString().equals(author))
                .toList();
    }

    void takeAllBack() {
        for (var each : standing()) {
            wire.ask("mutation { withdraw(ruling: \\\"%s\\\", reason: \\\"Afterwards\\\") { id } }"
                    .formatted(each.path("id").asString()));
        }
    }
}
