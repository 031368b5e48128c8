package org.casegraph.export.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.graph.Told;
import org.casegraph.graph.read.Account;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.Part;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Statement;

/** An act with all that is told of it. Its number counts from one, in the order of time. */
record Event(int number, Act act, Account account, Told told) {

    String name() {
        return "A" + number;
    }

    String anchor() {
        return "act-" + number;
    }

    List<String> statements() {
        return told.statements().stream().map(Statement::id).toList();
    }

    Optional<FuzzyDate> date() {
        return told.date();
    }

    /** Those who fill a role. */
    List<Entity> in(String role) {
        return account.parts().stream()
                .filter(part -> part.role().equals(role))
                .flatMap(part -> Stream.ofNullable(part.entity()))
                .toList();
    }

    boolean has(String role) {
        return account.parts().stream().anyMatch(part -> part.role().equals(role));
    }

    /** Whether it is tied to another act: as what it came after, came of or is about. */
    boolean isTiedTo(Act other) {
        return account.parts().stream()
                .map(Part::act)
                .anyMatch(act -> act != null && act.id().equals(other.id()));
    }

    boolean isDenied() {
        return told.isContested();
    }
}
