package org.casegraph.graph.erase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long what is kept, by the sort of document: a file of lines such as {@code LETTER originals 365}, where {@code *}
 * speaks of every sort that has no line of its own.
 */
public final class RetentionRules {

    /** What goes when a time is over, the most last. */
    public enum Part {
        /** The original as it came; its text stays. */
        ORIGINALS,
        /** The text too; what was coded from it stays. */
        TEXTS,
        /** The document, with all that is said in it. */
        ALL
    }

    private record Rule(String type, Part part, long days) {}

    private static final String ANY = "*";
    private static final int WORDS = 3;
    private static final Pattern DAYS = Pattern.compile("\\d{1,6}");

    private final List<Rule> rules;

    private RetentionRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** @throws EraseRefused if the file cannot be read, or a line is no rule */
    public static RetentionRules read(Path file) {
        try {
            return of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new EraseRefused("The rules of retention in " + file + " cannot be read.", e);
        }
    }

    static RetentionRules of(List<String> lines) {
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                rules.add(rule(line, i + 1));
            }
        }
        return new RetentionRules(rules);
    }

    private static Rule rule(String line, int number) {
        var words = line.split("\\s+");
        @Nullable Part part = words.length == WORDS ? part(words[1]) : null;
        if (part == null || !DAYS.matcher(words[2]).matches()) {
            throw new EraseRefused("Line " + number + " of the rules of retention is none: it says a type of document, "
                    + "what goes (originals, texts or all) and after how many days, such as 'LETTER texts 365'.");
        }
        return new Rule(words[0], part, Long.parseLong(words[2]));
    }

    private static @Nullable Part part(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "originals" -> Part.ORIGINALS;
            case "texts" -> Part.TEXTS;
            case "all" -> Part.ALL;
            default -> null;
        };
    }

    /** What of a document of this sort is to go at this age; empty where nothing is. */
    Optional<Part> due(@Nullable String type, Duration age) {
        for (var part : List.of(Part.ALL, Part.TEXTS, Part.ORIGINALS)) {
            var rule = rule(type, part);
            if (rule.isPresent() && age.toDays() >= rule.get().days()) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private Optional<Rule> rule(@Nullable String type, Part part) {
        return rules.stream()
                .filter(rule -> rule.part() == part && rule.type().equals(type))
                .findFirst()
                .or(() -> rules.stream()
                        .filter(rule -> rule.part() == part && rule.type().equals(ANY))
                        .findFirst());
    }
}
