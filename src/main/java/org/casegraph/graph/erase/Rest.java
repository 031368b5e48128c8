package org.casegraph.graph.erase;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.casegraph.graph.Row;
import org.casegraph.graph.backup.Sieve;
import org.jspecify.annotations.Nullable;

/** What is left of a store, node by node. */
final class Rest implements Sieve {

    private static final Set<String> AS_THEY_ARE =
            Set.of("Account", "AccessToken", "Compartment", "Readers", "Erasure", "Stopped", "StopKey");
    private static final Set<String> WHO =
            Set.of("author", "by", "owner", "coder", "who", "withdrawnBy", "takenBackBy", "holder");
    private static final Set<String> ADDRESSES = Set.of("file", "from", "url", "title", "address");
    private static final String PENDING = "Touched";
    private static final Set<String> VOICES = Set.of("voices", "authors", "addressees");

    /** Ids, hashes and moments: there are very many of them. */
    private static final Pattern OPAQUE = Pattern.compile("(?:[a-z]+-)?[0-9a-f]{16,64}|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private final Plan plan;
    private final Set<String> gone;
    private final Map<String, String> renamed;
    private final Map<String, String> documents = new LinkedHashMap<>();
    private final StatementRest statements;

    Rest(Plan plan) {
        this.plan = plan;
        this.gone = plan.gone();
        this.renamed = plan.renamed();
        this.statements = new StatementRest(plan);
        plan.hashes.forEach((document, sha256) -> documents.put(sha256, document));
    }

    @Override
    public String id(String id) {
        return renamed.getOrDefault(id, id);
    }

    @Override
    public Optional<Map<String, @Nullable Object>> node(List<String> labels, Map<String, @Nullable Object> properties) {
        if (labels.stream().anyMatch(AS_THEY_ARE::contains)) {
            return Optional.of(properties);
        }
        var left = left(labels, Nodes.node(labels, properties), properties);
        if (left.isEmpty() && !labels.contains(PENDING)) {
            plan.count(labels.stream().sorted().toList().getFirst());
        }
        return left;
    }

    private Optional<Map<String, @Nullable Object>> left(
            List<String> labels, Row node, Map<String, @Nullable Object> properties) {
        if (isOfALostOriginal(node) || labels.contains(PENDING)) {
            return Optional.empty();
        }
        if (labels.contains("Statement")) {
            return statements.left(node, properties);
        }
        if (labels.contains("Document") || labels.contains("FormerDocument")) {
            return document(node, properties);
        }
        if (labels.contains("FindingTurn")) {
            return Optional.of(unread(properties));
        }
        if (labels.contains("OriginGroup") || labels.contains("Resolution")) {
            return ruling(properties);
        }
        boolean isLost = node.maybeText("id")
                .filter(id -> plan.decisionsGone.contains(id) || gone.contains(id))
                .isPresent();
        return isLost || tells(labels, properties) ? Optional.empty() : Optional.of(masked(node, properties));
    }

    private boolean isOfALostOriginal(Row node) {
        return node.maybeText("sha256").filter(plan.originals::contains).isPresent();
    }

    /** What somebody looks at or for goes where it leads to them; of all else what tells of them goes. */
    private boolean tells(List<String> labels, Map<String, @Nullable Object> properties) {
        boolean isLooking = labels.contains("SavedView") || labels.contains("Watch");
        return Nodes.tells(properties, gone)
                || isLooking
                        && properties.values().stream()
                                .anyMatch(value -> value instanceof String text && plan.names(decoded(text)));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private Optional<Map<String, @Nullable Object>> document(Row node, Map<String, @Nullable Object> properties) {
        if (gone.contains(node.text("id"))) {
            return Optional.empty();
        }
        var left = new LinkedHashMap<>(properties);
        if (node.maybeText("publisher").filter(gone::contains).isPresent()) {
            left.remove("publisher");
        }
        left.replaceAll((key, value) -> VOICES.contains(key) ? Nodes.less(value, gone) : value);
        return Optional.of(masked(Nodes.node(List.of(), left), left));
    }

    /** Each pattern is looked at as a whole when the server starts again. */
    private static Map<String, @Nullable Object> unread(Map<String, @Nullable Object> properties) {
        var left = new LinkedHashMap<>(properties);
        left.put("patterns", List.of());
        left.put("highest", 2L);
        left.remove("holder");
        return left;
    }

    /** Voices go on being one without their names; a ruling on statements goes where a side has none left. */
    private Optional<Map<String, @Nullable Object>> ruling(Map<String, @Nullable Object> properties) {
        var left = new LinkedHashMap<>(properties);
        left.computeIfPresent("voices", (_, voices) -> statements.voices(voices));
        for (var side : List.of("chosen", "others")) {
            boolean hadSome = properties.get(side) instanceof List<?> list && !list.isEmpty();
            left.computeIfPresent(side, (_, ids) -> Nodes.less(ids, plan.statementsGone));
            if (hadSome && left.get(side) instanceof List<?> list && list.isEmpty()) {
                return Optional.empty();
            }
        }
        boolean isAlone = left.get("voices") instanceof List<?> voices && voices.size() < 2;
        return isAlone || Nodes.tells(left, gone)
                ? Optional.empty()
                : Optional.of(masked(Nodes.node(List.of(), left), left));
    }

    private Map<String, @Nullable Object> masked(Row node, Map<String, @Nullable Object> properties) {
        var left = new LinkedHashMap<>(properties);
        var document = node.maybeText("sha256").map(documents::get).orElse(null);
        left.replaceAll((key, value) -> switch (key) {
            case "id" -> value instanceof String id ? renamed(id) : value;
            default ->
                WHO.contains(key)
                        ? value
                        : Nodes.mapped(value, text -> masked(Nodes.renamed(text, renamed), key, document));
        });
        return left;
    }

    /** Case files have the ids that coders gave them, which may name somebody. */
    private String renamed(String id) {
        if (OPAQUE.matcher(id).matches() || !plan.names(id)) {
            return id;
        }
        return renamed.computeIfAbsent(id, _ -> "erased/" + UUID.randomUUID());
    }

    private String masked(String text, String key, @Nullable String document) {
        if (OPAQUE.matcher(text).matches()) {
            return text;
        }
        boolean isAddress = ADDRESSES.contains(key);
        if (document != null && !isAddress) {
            return plan.masked(text, document);
        }
        return plan.masked(text, isAddress);
    }
}
