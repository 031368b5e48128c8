package org.casegraph.graph.erase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casegraph.graph.Row;
import org.casegraph.model.Fact;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;

/** The mentions that something refers to. */
final class Mentioned {

    private Mentioned() {}

    static Set<String> in(Statement statement) {
        var all = new LinkedHashSet<String>();
        all.add(statement.fact().subject());
        if (statement.fact() instanceof Fact.Related related) {
            all.add(related.object());
        }
        if (statement.fact() instanceof Fact.Happened happened) {
            happened.roles().stream()
                    .filter(RoleFilling::isNamed)
                    .map(RoleFilling::filler)
                    .forEach(all::add);
        }
        statement.speakers().forEach(speaker -> all.add(speaker.entity()));
        return all;
    }

    /** Who made, and who received, a document. */
    static List<String> in(Row document) {
        var all = new ArrayList<>(document.texts("authors"));
        all.addAll(document.texts("addressees"));
        document.maybeText("publisher").ifPresent(all::add);
        return all;
    }
}
