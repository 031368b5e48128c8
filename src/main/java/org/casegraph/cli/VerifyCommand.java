package org.casegraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.casegraph.graph.Verification;
import org.casegraph.graph.Verification.Checked;
import org.casegraph.graph.Verification.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Checks every place that a statement names against the held texts. */
@Command(
        name = "verify",
        description = "Re-read the held originals and texts, and check every place that a statement names in them.")
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Override
    public Integer call() {
        try (var store = parent.open()) {
            var checked = store.part(Verification.class).all();
            var table = new Table("state", "format", "statements", "document");
            checked.forEach(one -> table.row(
                    words(one.state()),
                    one.format() == null ? "-" : String.valueOf(one.format()),
                    String.valueOf(one.statements()),
                    one.title()));
            table.print(parent.out());
            tellWrong(checked);
            parent.out().println(sum(checked));
            return checked.stream().anyMatch(one -> one.state() == State.WRONG) ? 1 : 0;
        }
    }

    private static String sum(List<Checked> checked) {
        return "documents: %,d verified, %,d without a text here, %,d wrong"
                .formatted(count(checked, State.VERIFIED), count(checked, State.NOT_HELD), count(checked, State.WRONG));
    }

    private static long count(List<Checked> checked, State state) {
        return checked.stream().filter(one -> one.state() == state).count();
    }

    private void tellWrong(List<Checked> checked) {
        for (var one : checked) {
            one.wrong().forEach(sentence -> parent.out().println(one.title() + ": " + sentence));
        }
    }

    private static String words(State state) {
        return switch (state) {
            case VERIFIED -> "verified";
            case NOT_HELD -> "text not held";
            case WRONG -> "WRONG";
        };
    }
}
