package org.casegraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.casegraph.access.Viewer;
import org.casegraph.model.Clearance;
import org.casegraph.pattern.Explanation;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Patterns;
import org.casegraph.pattern.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says why a pattern finds nothing for some people. */
@Command(name = "explain", description = "Say why there is no finding with some people, and what would prove it.")
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Parameters(index = "0", paramLabel = "PATTERN", description = "The pattern; 'patterns' lists them.")
    @SuppressWarnings("NullAway.Init")
    private String pattern;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ROLE=ID",
            description = "Who is wanted in a role, such as held=person-0123456789abcdef.")
    @SuppressWarnings("NullAway.Init")
    private List<String> roles;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Set a parameter of the pattern. May be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--format", defaultValue = "table", description = "table or json; by default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private FindingsCommand.Format format;

    @Override
    public Integer call() {
        try (var store = parent.open()) {
            FindingsCommand.requirePattern(pattern, store.part(Patterns.class));
            var question = Question.of(pattern).withParameters(parameters);
            var viewer = new Viewer("command line", Clearance.SEALED);
            var explanation = store.part(Findings.class).explain(question, wanted(), viewer);
            switch (format) {
                case TABLE -> tell(explanation, parent.out());
                case JSON -> parent.out().println(FindingsCommand.json(explanation));
            }
            return 0;
        }
    }

    private Map<String, List<String>> wanted() {
        var wanted = new LinkedHashMap<String, List<String>>();
        for (var role : roles) {
            int at = role.indexOf('=');
            if (at < 1) {
                throw new Mistakes.Mistake("'" + role + "' says no role; accepted: ROLE=ID, such as held=person-…");
            }
            wanted.computeIfAbsent(role.substring(0, at), _ -> new ArrayList<>())
                    .add(role.substring(at + 1));
        }
        return wanted;
    }

    private static void tell(Explanation explanation, PrintWriter out) {
        out.println(explanation.sentence());
        for (var gap : explanation.gaps()) {
            out.println("- " + (gap.leg() == null ? "" : gap.leg() + ": ") + gap.why() + ".");
            out.println("  " + gap.wouldProve());
            gap.statements().forEach(statement -> out.println("  see statement " + statement));
        }
    }
}
