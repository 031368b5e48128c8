package org.casegraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.casegraph.pattern.Pattern;
import org.casegraph.pattern.Patterns;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the patterns of pressure. */
@Command(name = "patterns", description = "List the patterns of pressure that are looked for.")
final class PatternsCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    private static Table parameters(List<Pattern> patterns) {
        var table = new Table("pattern", "may be set", "what for");
        for (var pattern : patterns) {
            pattern.parameters().forEach(one -> table.row(pattern.id(), one.name() + "=" + one.text(), one.does()));
        }
        return table;
    }

    @Override
    public Integer call() {
        try (var store = parent.open()) {
            var patterns = store.part(Patterns.class);
            var table = new Table("pattern", "what it looks for");
            patterns.all().forEach(pattern -> table.row(pattern.id(), pattern.description()));
            table.print(parent.out());
            parameters(patterns.all()).print(parent.out());
            patterns.problems().forEach(parent.out()::println);
            return patterns.problems().isEmpty() ? 0 : 1;
        }
    }
}
