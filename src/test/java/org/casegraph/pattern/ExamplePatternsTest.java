package org.casegraph.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.StoreTest.Emptied;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the five documents of the built-in example say, and what they do not. */
@StoreTest(emptied = Emptied.BEFORE_ALL)
class ExamplePatternsTest {

    private static final Viewer ANYBODY = new Viewer("anybody", Clearance.PUBLIC);

    private final Findings findings;

    ExamplePatternsTest(TestStore store) {
        this.findings = new Findings(new Patterns(store.files()), store.files(), store.reads());
    }

    @BeforeAll
    static void importExample(TestStore store) throws IOException {
        var imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:example/*.yaml")) {
            imports.write(Coding.read(file.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void dump() {
        for (var f : findings.find(Question.all().withPartial(), ANYBODY)) {
            System.out.println(f.pattern() + " | " + f.strength() + " | " + f.order() + " | " + f.sentence());
            if (f.isComplete()) f.legs().forEach(l -> System.out.println("      " + l.name() + " " + l.state() + " " + l.origins() + " st=" + l.statements().size() + " acts=" + l.acts().size()));
        }
    }
}
