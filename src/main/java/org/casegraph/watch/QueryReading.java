package org.casegraph.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casegraph.watch.QueryShape.Edge;
import org.jspecify.annotations.Nullable;

/** Reads the text of a query clause by clause. */
final class QueryReading {

    private static final Pattern COMMENT = regex("//[^\n]*|/\\*.*?\\*/");
    private static final Pattern KEYWORD =
            regex("(?i)\\b(MATCH|WHERE|WITH|UNWIND|RETURN|ORDER\\s+BY|STARTS\\s+WITH)\\b");
    private static final Pattern NODE = regex("\\(\\s*(\\w+)\\s*(?::\\s*([\\w|\\s]+?))?\\s*(\\{[^}]*})?\\s*\\)");
    private static final Pattern TIE =
            regex("(<?)-\\[\\s*(\\w*)\\s*(?::\\s*([\\w|\\s]+?))?\\s*(\\*[^\\]{]*)?\\s*(?:\\{[^}]*})?\\s*]-(>?)");
    private static final Pattern NAMELESS = regex("--|]->?\\s*\\(\\s*[:)]|\\(\\s*:");
    private static final Pattern NUMBER = regex("\\d+\\s*$");
    private static final Pattern NONE = regex("^\\*\\s*(?:0|\\.\\.)");
    private static final Pattern WORD = regex("\\w+");
    private static final Pattern AS = regex("(?i)^(.*)\\bAS\\s+(\\w+)\\s*$");
    private static final int LONGEST_WAY = 5;

    private final String text;
    private final Map<String, SequencedSet<String>> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, ActFilter> filters = new LinkedHashMap<>();
    private final Map<String, SequencedSet<String>> made = new LinkedHashMap<>();

    /** Nodes that the last MATCH was the first to name: only of these does its WHERE say what they always are. */
    private final Set<String> fresh = new HashSet<>();

    QueryReading(String text) {
        this.text = COMMENT.matcher(text).replaceAll(" ");
    }

    QueryShape shape() {
        var keywords =
                KEYWORD.matcher(text).results().filter(QueryReading::isClause).toList();
        for (int i = 0; i < keywords.size(); i++) {
            int end = i + 1 < keywords.size() ? keywords.get(i + 1).start() : text.length();
            read(
                    i,
                    keywords.get(i).group(1).toUpperCase(Locale.ROOT),
                    text.substring(keywords.get(i).end(), end));
        }
        boolean isWhole = TIE.matcher(text).results().count() == edges.size()
                && !Pattern.compile("--|]->?\\s*\\(\\s*[:)]|\\(\\s*:")
                        .matcher(text)
                        .find();
        return new QueryShape(nodes, edges, filters, made, isWhole);
    }

    private static boolean isClause(MatchResult keyword) {
        return !keyword.group(1).toUpperCase(Locale.ROOT).startsWith("STARTS");
    }

    private void read(int clause, String keyword, String body) {
        switch (keyword) {
            case "MATCH" -> readPaths(clause, body);
            case "WHERE" -> ActFilter.conjuncts(body).forEach(this::narrow);
            case "WITH", "UNWIND", "RETURN" -> Items.of(body).forEach(this::readItem);
            default -> {
                // Order changes nothing of what is matched.
            }
        }
    }

    private void readPaths(int clause, String body) {
        fresh.clear();
        var node = NODE.matcher(body);
        var tie = TIE.matcher(body);
        int at = 0;
        while (node.find(at)) {
            var left = readNode(node);
            at = node.end();
            while (tie.find(at)
                    && body.substring(at, tie.start()).isBlank()
                    && node.find(tie.end())
                    && body.substring(tie.end(), node.start()).isBlank()) {
                var right = readNode(node);
                edges.add(edge(clause, left, right, tie));
                left = right;
                at = node.end();
            }
        }
    }

    private String readNode(Matcher node) {
        var name = node.group(1);
        if (!nodes.containsKey(name) && !made.containsKey(name)) {
            fresh.add(name);
        }
        var labels = nodes.computeIfAbsent(name, _ -> new LinkedHashSet<>());
        if (labels.isEmpty() && node.group(2) != null) {
            WORD.matcher(node.group(2)).results().forEach(word -> labels.add(word.group()));
        }
        if (node.group(3) != null) {
            ActFilter.ofMap(node.group(3)).ifPresent(filter -> narrow(name, filter));
        }
        return name;
    }

    private static Edge edge(int clause, String left, String right, Matcher tie) {
        boolean isBackward = !tie.group(1).isEmpty();
        boolean isForward = !tie.group(5).isEmpty();
        var types = new LinkedHashSet<String>();
        if (tie.group(3) != null) {
            WORD.matcher(tie.group(3)).results().forEach(word -> types.add(word.group()));
        }
        return new Edge(
                clause,
                isBackward ? right : left,
                isBackward ? left : right,
                isBackward != isForward,
                types,
                tie.group(4) != null && NONE.matcher(tie.group(4)).find(),
                most(tie.group(4)));
    }

    private static int most(@Nullable String length) {
        if (length == null) {
            return 1;
        }
        var number = NUMBER.matcher(length.substring(1));
        return number.find() ? Integer.parseInt(number.group().strip()) : LONGEST_WAY;
    }

    private void narrow(String variable, ActFilter filter) {
        if (fresh.contains(variable)) {
            filters.merge(variable, filter, ActFilter::and);
        }
    }

    private void readItem(String item) {
        var as = AS.matcher(item);
        if (!as.find() || as.group(1).strip().equals(as.group(2))) {
            return;
        }
        var words = made.computeIfAbsent(as.group(2), _ -> new LinkedHashSet<>());
        WORD.matcher(as.group(1)).results().forEach(word -> words.add(word.group()));
    }

    private static Pattern regex(String form) {
        return Pattern.compile(form, Pattern.DOTALL);
    }
}
