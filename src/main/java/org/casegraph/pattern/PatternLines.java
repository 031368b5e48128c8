package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the values of header lines. A value that cannot be read is a problem and empty. */
final class PatternLines {

    private static final java.util.regex.Pattern ROLE = regex("(\\w+) (one|many)");
    private static final java.util.regex.Pattern LEG =
            regex("(\\w+) (required|strengthens)(?: \\(([\\w, ]+)\\))? [–-] (.+)");
    private static final java.util.regex.Pattern ORDER =
            regex("(\\w+) before (\\w+)(?:, stated by (\\w+))?(?:, required [–-] (.+))?");
    private static final java.util.regex.Pattern LEAST =
            regex("(\\d{1,3}|\\$\\w+) (\\w+)(?: of different (\\w+))? [–-] (.+)");

    private static final java.util.regex.Pattern PARAMETER = regex("(\\w+) (\\S+) = (.*?) [–-] (.+)");

    /** Nodes and ties in a row, with no more than their kinds between them: no condition, no clause, no variable length. */
    private static final String PART = "(?:\\w+)?(?:\\s*:\\s*[\\w|]+)?(?:\\s*\\{\\s*kind\\s*:\\s*'\\w+'\\s*})?";

    private static final java.util.regex.Pattern REACH =
            regex("\\((\\w+)\\)(?:(?:<?-\\[" + PART + "]->?\\(" + PART + "\\))*<?-\\[" + PART + "]->?\\((\\w+)\\))?");

    /** Takes what is wrong, and on which line. */
    @FunctionalInterface
    interface Complaints {
        void add(int line, String message);
    }

    private final Complaints complaints;

    PatternLines(Complaints complaints) {
        this.complaints = complaints;
    }

    String id(Header.Line line, String fileName) {
        if (!line.value().isEmpty() && !line.value().equals(fileName)) {
            complaints.add(
                    line.number(),
                    "the pattern '" + line.value() + "' stands in a file called '" + fileName
                            + "'; both must be the same");
        }
        return line.value();
    }

    List<Pattern.Role> roles(Header.Line line) {
        var roles = new ArrayList<Pattern.Role>();
        for (var part : names(line)) {
            match(ROLE, part, line, "'held one, witnesses many'")
                    .ifPresent(role -> roles.add(
                            new Pattern.Role(role.group(1), role.group(2).equals("many"))));
        }
        return roles;
    }

    List<String> names(Header.Line line) {
        return names(line.value());
    }

    Optional<Pattern.Leg> leg(Header.Line line) {
        var accepted = "'name required (role, role) – what no statement says' or 'name strengthens …'";
        return match(LEG, line.value(), line, accepted)
                .map(leg -> new Pattern.Leg(
                        leg.group(1), leg.group(2).equals("required"), names(leg.group(3)), leg.group(4)));
    }

    Optional<Pattern.Order> order(Header.Line line) {
        var accepted = "'leg before leg', then if need be ', stated by leg' and ', required – …'";
        return match(ORDER, line.value(), line, accepted)
                .map(order -> new Pattern.Order(order.group(1), order.group(2), order.group(3), order.group(4)));
    }

    Optional<Pattern.Least> least(Header.Line line) {
        return match(LEAST, line.value(), line, "'2 role – …' or '$parameter role of different column – …'")
                .map(least -> new Pattern.Least(
                        least.group(1).replace("$", ""), least.group(2), least.group(3), least.group(4)));
    }

    Optional<Parameter> parameter(Header.Line line) {
        var accepted = "'name Type = default – what it does', Type one of " + ParameterType.words();
        return match(PARAMETER, line.value(), line, accepted).flatMap(found -> {
            var type = ParameterType.of(found.group(2));
            var value = type.flatMap(known -> known.read(found.group(3)));
            if (value.isEmpty()) {
                complaints.add(
                        line.number(),
                        type.map(known -> "'" + found.group(3) + "' is no default of type " + known.word()
                                        + "; accepted: " + known.accepted())
                                .orElse("'" + found.group(2) + "' is no type; accepted: " + ParameterType.words()));
            }
            return value.map(known -> new Parameter(found.group(1), type.orElseThrow(), known, found.group(4)));
        });
    }

    Optional<Reach> reach(Header.Line line) {
        var accepted = "a path from a role to what the query starts from, '(role)<-[:SUFFERED_BY]-(act)'";
        return match(REACH, line.value(), line, accepted)
                .map(path -> new Reach(
                        path.group(1),
                        path.group(2) == null ? path.group(1) : path.group(2),
                        line.value(),
                        line.number()));
    }

    private static List<String> names(@Nullable String list) {
        return list == null || list.isBlank()
                ? List.of()
                : Arrays.stream(list.split(",")).map(String::strip).toList();
    }

    private Optional<Matcher> match(java.util.regex.Pattern form, String text, Header.Line line, String accepted) {
        var matcher = form.matcher(text);
        if (matcher.matches()) {
            return Optional.of(matcher);
        }
        if (!text.isEmpty()) {
            complaints.add(
                    line.number(), "'" + text + "' cannot be read as '" + line.key() + "'; accepted: " + accepted);
        }
        return Optional.empty();
    }

    private static java.util.regex.Pattern regex(String form) {
        return java.util.regex.Pattern.compile(form);
    }
}
