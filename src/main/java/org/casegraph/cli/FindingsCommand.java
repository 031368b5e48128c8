package org.casegraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.casegraph.access.Viewer;
import org.casegraph.model.Clearance;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Patterns;
import org.casegraph.pattern.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists what the patterns find. */
@Command(name = "findings", description = "List what the patterns find, the strongest first.")
final class FindingsCommand implements Callable<Integer> {

    /** How the list is written. */
    enum Format {
        TABLE,
        JSON
    }

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Parameters(arity = "0..1", paramLabel = "PATTERN", description = "Only of this pattern; 'patterns' lists them.")
    private @Nullable String pattern;

    @Option(names = "--format", defaultValue = "table", description = "table or json; by default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(names = "--partial", description = "Near misses too, with what is missing.")
    private boolean isPartial;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Set a parameter of the pattern; 'patterns' lists them. May be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Override
    public Integer call() {
        try (var store = parent.open()) {
            requirePattern(pattern, store.part(Patterns.class));
            var question = new Question(pattern, List.of(), 1, isPartial, parameters, null);
            var viewer = new Viewer("command line", Clearance.SEALED);
            var findings = store.part(Findings.class).find(question, viewer);
            switch (format) {
                case TABLE -> table(findings).print(parent.out());
                case JSON -> parent.out().println(json(findings));
            }
            return 0;
        }
    }

    static void requirePattern(@Nullable String pattern, Patterns patterns) {
        if (pattern != null && patterns.pattern(pattern).isEmpty()) {
            throw new Mistakes.Mistake("There is no pattern '" + pattern + "'; accepted: "
                    + String.join(
                            ", ", patterns.all().stream().map(one -> one.id()).toList()) + ".");
        }
    }

    static Table table(List<Finding> findings) {
        var table = new Table("pattern", "strength", "order", "finding");
        for (var finding : findings) {
            table.row(finding.pattern(), words(finding.strength()), words(finding.order()), finding.sentence());
        }
        return table;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String json(Object findings) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(findings);
    }
}
