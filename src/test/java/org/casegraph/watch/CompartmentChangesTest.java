package org.casegraph.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.access.Role;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Compartments;
import org.casegraph.graph.Imports;
import org.casegraph.graph.Projection;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.watch.WatchStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.Document;
import org.casegraph.model.Label;
import org.casegraph.model.Readers;
import org.casegraph.model.Statement;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Patterns;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;

/** Of what is found in a compartment nobody hears who is not let into it. */
@StoreTest
class CompartmentChangesTest {

    private final TestStore store;

    CompartmentChangesTest(TestStore store) {
        this.store = store;
    }

    @Test
    void whoIsNotLetInHearsNothing() {
        var projection = new Projection(store.writes(), store.files(), Coding.VOCABULARY);
        var compartments = new Compartments(store.reads(), store.writes(), store.files(), projection);
        compartments.add("a");
        compartments.tellApart(Clearance.SEALED, List.of("a"));
        var imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        var patterns = new Patterns(store.files());
        var findings = new Findings(patterns, store.files(), store.reads());
        var evaluation = new Evaluation(
                patterns, findings, WatchStore.ledger(store), WatchStore.surroundings(store), Coding.NOON);
        evaluation.catchUp();

        var cases = new RandomCases(1);
        for (int i = 0; i < 4; i++) {
            imports.write(within(cases.next()));
            evaluation.catchUp();
        }

        var table = compartments.readers();
        var letIn = table.exactly(Clearance.SEALED, List.of("a")).orElseThrow();
        assertThat(heard(letIn)).isPositive().isEqualTo(heard(Readers.of(Clearance.SEALED)));
        assertThat(heard(table.exactly(Clearance.SEALED, List.of()).orElseThrow()))
                .isZero();
        assertThat(heard(Readers.of(Clearance.TEAM))).isZero();
    }

    private int heard(Readers readers) {
        return WatchStore.changes(store)
                .after(0, 1_000, new Viewer("somebody", readers, Role.READER))
                .size();
    }

    private static CaseFile within(CaseFile file) {
        return new CaseFile(
                file.id(),
                file.documents().stream().map(CompartmentChangesTest::within).toList(),
                file.mentions(),
                file.statements().stream().map(CompartmentChangesTest::within).toList(),
                file.judgements(),
                file.origins());
    }

    private static Label within(Label label) {
        return label.and(new Label(Clearance.PUBLIC, List.of("a")));
    }

    private static Document within(Document one) {
        return new Document(
                one.id(),
                one.title(),
                one.type(),
                one.publisher(),
                one.authors(),
                one.addressees(),
                one.published(),
                one.language(),
                one.url(),
                one.sha256(),
                one.characters(),
                within(one.label()));
    }

    private static Statement within(Statement one) {
        return new Statement(
                one.id(),
                one.document(),
                one.locator(),
                one.summary(),
                one.stance(),
                one.speakers(),
                one.origin(),
                one.fact(),
                one.date(),
                within(one.label()),
                one.coder());
    }
}
