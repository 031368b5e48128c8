package org.casegraph.pattern;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Checks the Cypher of a pattern: that it only reads the graph, and that each tie and each act that it matches is
 * handed over in a leg (or asked for its support), so that no finding can rest on what a viewer may not read.
 */
final class CypherCheck {

    private static final java.util.regex.Pattern NOT_CYPHER =
            regex("//[^\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`");
    private static final java.util.regex.Pattern FORBIDDEN = regex(
            "(?i)(?<![.:$\\w])(CREATE|MERGE|INSERT|SET|DELETE|REMOVE|FOREACH|DROP|ALTER|GRANT|DENY|REVOKE|LOAD|USE"
                    + "|UNION|PROFILE|SHOW|TERMINATE|TRANSACTIONS|CALL(?!\\s*[({]))\\b");
    private static final java.util.regex.Pattern NAMELESS =
            regex("\\)\\s*<?-(?:-|\\[\\s*[:\\*\\]])|\\(\\s*:|(?<!\\w)\\(\\s*\\)");
    /** A second query; and letters by their numbers, which the database would read as a word that is not accepted. */
    private static final java.util.regex.Pattern HIDING = regex(";|\\\\u+[0-9a-fA-F]{0,4}");

    private static final java.util.regex.Pattern NAMED = regex("-\\[\\s*(\\w+)|\\(\\s*(\\w+)\\s*:\\s*\\w");
    private static final java.util.regex.Pattern CLAUSE =
            regex("(?i)\\b(MATCH|WHERE|WITH|UNWIND|RETURN|ORDER\\s+BY)\\b");
    private static final java.util.regex.Pattern WORD = regex("\\b\\w+\\b");

    private static final String WITHOUT_NAME =
            "a tie or node without a name; name it, as in (a)-[tie:RELATIVE_OF]-(b), and hand it over in a leg";

    private final Pattern pattern;
    private final PatternLines.Complaints complaints;
    private final String text;

    CypherCheck(Pattern pattern, PatternLines.Complaints complaints) {
        this.pattern = pattern;
        this.complaints = complaints;
        this.text = NOT_CYPHER.matcher(pattern.cypher().text()).replaceAll(CypherCheck::blanks);
    }

    void check() {
        FORBIDDEN
                .matcher(text)
                .results()
                .forEach(word -> complain(
                        word.start(1),
                        "'" + word.group(1) + "' is not accepted; a pattern only reads, by MATCH, UNWIND and RETURN"));
        HIDING.matcher(text)
                .results()
                .forEach(found -> complain(
                        found.start(),
                        "'" + found.group() + "' is not accepted; a pattern is one query in plain letters"));
        NAMELESS.matcher(text).results().forEach(found -> complain(found.start(), WITHOUT_NAME));
        checkNamed();
        checkColumns();
    }

    private void checkNamed() {
        var handedOver = handedOver();
        for (var found : NAMED.matcher(text).results().toList()) {
            var name = found.group(1) != null ? found.group(1) : found.group(2);
            boolean isAskedFor = text.contains(name + ".support[$readers] > 0")
                    || found.group(1) == null && text.contains(name + ".seen[$readers]");
            if (!handedOver.contains(name) && !isAskedFor) {
                complain(
                        found.start(),
                        "'" + name + "' is matched and stands in no leg; hand it over in one, or ask for '" + name
                                + ".support[$readers] > 0'");
            }
        }
    }

    private void checkColumns() {
        int at = Math.max(0, text.lastIndexOf("RETURN"));
        var returned = words(text.substring(at));
        pattern.roles().forEach(role -> checkColumn(at, role.name(), returned));
        pattern.beside().forEach(column -> checkColumn(at, column, returned));
        pattern.legs().forEach(leg -> checkColumn(at, leg.name(), returned));
        checkColumn(at, "legs", returned);
    }

    private void checkColumn(int at, String name, Set<String> returned) {
        if (!returned.contains(name)) {
            complain(at, "the query does not return '" + name + "'");
        }
    }

    /** The words of the clauses that pass values on. */
    private Set<String> handedOver() {
        var words = new LinkedHashSet<String>();
        var clauses = CLAUSE.matcher(text).results().toList();
        for (int i = 0; i < clauses.size(); i++) {
            int end = i + 1 < clauses.size() ? clauses.get(i + 1).start() : text.length();
            var clause = clauses.get(i);
            if (clause.group(1).matches("(?i)WITH|UNWIND|RETURN")) {
                words.addAll(words(text.substring(clause.end(), end)));
            }
        }
        return words;
    }

    private static Set<String> words(String part) {
        var words = new LinkedHashSet<String>();
        WORD.matcher(part).results().forEach(word -> words.add(word.group()));
        return words;
    }

    private void complain(int at, String message) {
        long before = text.substring(0, at).chars().filter(c -> c == '\n').count();
        complaints.add(1 + (int) before, message);
    }

    /** As long as what it replaces, with the same lines. */
    private static String blanks(java.util.regex.MatchResult found) {
        var filling = found.group().startsWith("`") ? "_" : " ";
        return Matcher.quoteReplacement(found.group().replaceAll("[^\n]", filling));
    }

    private static java.util.regex.Pattern regex(String form) {
        return java.util.regex.Pattern.compile(form, java.util.regex.Pattern.DOTALL);
    }
}
