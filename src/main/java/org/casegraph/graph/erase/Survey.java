package org.casegraph.graph.erase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Row;
import org.casegraph.graph.StatementRows;
import org.casegraph.graph.StillDoor;
import org.casegraph.graph.StillDoor.Stillness;
import org.casegraph.identity.NameTraces;
import org.casegraph.identity.NameTraces.Reach;
import org.casegraph.model.Statement;
import org.casegraph.source.HeldTexts;
import org.casegraph.text.Span;

/** Finds all that has to go, and changes nothing. */
final class Survey {

    private static final String STATEMENT = "Statement";

    private final StillDoor door;
    private final CypherFiles files;
    private final HeldTexts texts;

    Survey(StillDoor door, CypherFiles files, HeldTexts texts) {
        this.door = door;
        this.files = files;
        this.texts = texts;
    }

    /** @throws EraseRefused if somebody or something is not known, or cannot be erased */
    Plan of(Wish wish, String number) {
        return door.still(graph -> of(wish, number, graph));
    }

    private Plan of(Wish wish, String number, Stillness graph) {
        var plan = new Plan(number, wish);
        who(plan, graph);
        var places = new Places();
        each(graph, STATEMENT, node -> where(plan, StatementRows.statement(node), places));
        plan.about.replaceAll((document, _) -> places.others(document));
        plan.hashes.forEach((document, sha256) -> text(plan, document, sha256, places));
        var left = new LinkedHashSet<String>();
        var lost = new LinkedHashSet<String>();
        var ids = new LinkedHashSet<String>();
        each(graph, STATEMENT, node -> statement(plan, StatementRows.statement(node), ids, left, lost));
        each(graph, "Document", node -> left.addAll(Mentioned.in(node)));
        lost.removeAll(left);
        lost.removeAll(plan.people);
        plan.orphans.addAll(lost);
        each(graph, "ReviewDecision", node -> decision(plan, node));
        return plan;
    }

    private void each(Stillness graph, String label, Consumer<Row> use) {
        graph.each(files.read("kept_nodes"), row -> {
            if (row.texts("labels").contains(label)) {
                use.accept(Nodes.node(row));
            }
        });
    }

    private void who(Plan plan, Stillness graph) {
        var everybody = new People();
        var documents = new LinkedHashSet<String>();
        graph.each(files.read("kept_nodes"), row -> {
            var node = Nodes.node(row);
            everybody.learn(node);
            if (node.labels().contains("Document")) {
                documents.add(node.text("id"));
                node.maybeText("sha256").ifPresent(sha256 -> plan.hashes.put(node.text("id"), sha256));
            }
        });
        for (var id : plan.wish.ids()) {
            if (documents.contains(id)) {
                plan.documents.add(id);
            } else if (everybody.isPerson(id)) {
                plan.people.addAll(everybody.oneWith(id));
            } else {
                throw new EraseRefused(
                        everybody.isKnown(id)
                                ? "Only people and documents are erased: what else tells of somebody goes with them."
                                : "There is nobody, and no document, of that id.");
            }
        }
        requireKnown(plan.wish.texts(), documents);
        requireKnown(plan.wish.originals(), documents);
        for (var id : plan.wish.said()) {
            if (!everybody.isKnown(id)) {
                throw new EraseRefused("There is nobody of that id.");
            }
            plan.said.addAll(everybody.oneWith(id));
        }
        plan.documents.stream().map(plan.hashes::get).filter(Objects::nonNull).forEach(plan.originals::add);
        plan.hashes.forEach((document, sha256) -> {
            if (plan.originals.contains(sha256)) {
                plan.documents.add(document);
            }
        });
        plan.hashes.keySet().removeAll(plan.documents);
        plan.names.addAll(everybody.namesOf(plan.people));
        plan.names.addAll(plan.wish.alsoNames());
        plan.traces = new NameTraces(plan.names);
        plan.sharing.putAll(everybody.sharing(plan.traces, plan.people));
    }

    private static void requireKnown(Set<String> wished, Set<String> documents) {
        if (!documents.containsAll(wished)) {
            throw new EraseRefused("There is no document of that id.");
        }
    }

    /** Which documents tell of them, and where in their texts they are named. */
    private void where(Plan plan, Statement statement, Places places) {
        var document = statement.document();
        var mentions = Mentioned.in(statement);
        if (mentions.stream().anyMatch(plan.people::contains)) {
            plan.about.computeIfAbsent(document, _ -> new LinkedHashSet<>());
        }
        places.learn(statement, plan);
    }

    private void text(Plan plan, String document, String sha256, Places places) {
        var others = places.others(document);
        var text = texts.text(sha256).orElse("");
        if (!plan.about.containsKey(document)
                && !plan.traces.in(text, Reach.WHOLE_NAMES, others).isEmpty()) {
            plan.about.put(document, others);
        }
        var spans = new ArrayList<Span>(places.of(document));
        if (plan.about.containsKey(document)) {
            spans.addAll(plan.traces.in(text, Reach.SINGLE_WORDS, others));
        }
        if (plan.wish.texts().contains(document)) {
            spans.add(new Span(0, text.length()));
        } else if (plan.wish.originals().contains(document)) {
            plan.texts.put(sha256, text);
        }
        if (!spans.isEmpty() && !text.isEmpty()) {
            var masked = NameTraces.masked(text, spans);
            if (!masked.equals(text)) {
                plan.texts.put(sha256, masked);
                plan.counts.merge("passages", (long) spans.size(), Long::sum);
            }
        }
    }

    private static void statement(Plan plan, Statement statement, Set<String> ids, Set<String> left, Set<String> lost) {
        var now = plan.documents.contains(statement.document()) || isSaidBy(plan, statement)
                ? Optional.<Statement>empty()
                : plan.without.of(statement, text -> plan.masked(text, statement.document()));
        if (now.isEmpty() || !ids.add(now.get().id())) {
            plan.statementsGone.add(statement.id());
            lost.addAll(Mentioned.in(statement));
        } else {
            left.addAll(Mentioned.in(now.get()));
            if (!now.get().id().equals(statement.id())) {
                plan.statementsChanged.put(statement.id(), now.get());
                lost.addAll(Mentioned.in(statement));
            }
        }
    }

    static boolean isSaidBy(Plan plan, Statement statement) {
        return statement.speakers().stream().anyMatch(speaker -> plan.said.contains(speaker.entity()));
    }

    private static void decision(Plan plan, Row node) {
        var gone = plan.gone();
        gone.addAll(plan.statementsGone);
        if (Nodes.tells(node.values(), gone)
                || node.maybeText("draft").filter(plan::names).isPresent()
                || node.maybeText("reason").filter(plan::names).isPresent()) {
            plan.decisionsGone.add(node.text("id"));
        }
    }
}
