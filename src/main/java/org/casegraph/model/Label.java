package org.casegraph.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who may read something: whoever has the clearance and is let into every one of the compartments.
 *
 * @param compartments names, each once, in order
 */
public record Label(Clearance clearance, List<String> compartments) {

    public static final Label PUBLIC = of(Clearance.PUBLIC);

    public Label {
        compartments = compartments.stream().distinct().sorted().toList();
    }

    public static Label of(Clearance clearance) {
        return new Label(clearance, List.of());
    }

    /** Of what speaks of both: whoever may read it has to read the one and the other. */
    public Label and(Label other) {
        return new Label(
                higher(clearance, other.clearance()),
                Stream.concat(compartments.stream(), other.compartments().stream())
                        .toList());
    }

    /** The same for whoever has at least this clearance. */
    public Label and(Clearance least) {
        return new Label(higher(clearance, least), compartments);
    }

    private static Clearance higher(Clearance one, Clearance other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
