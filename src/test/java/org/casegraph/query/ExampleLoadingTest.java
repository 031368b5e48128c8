package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.casegraph.graph.Example;
import org.casegraph.graph.embedded.DataDirectory;
import org.junit.jupiter.api.Test;

@QueryTest
class ExampleLoadingTest {

    private final Asking asking;
    private final Example example;
    private final DataDirectory data;

    ExampleLoadingTest(Asking asking, Example example, DataDirectory data) {
        this.asking = asking;
        this.example = example;
        this.data = data;
    }

    @Test
    void isLoadedToItsEndWhereThatWasCutOffAndNeverBesideOwnData() throws IOException {
        asking.given("own", "");
        assertThat(example.loadIfEmpty()).isEmpty();

        // A process that was ended in the middle leaves this behind.
        Files.write(data.exampleBegun(), new byte[0]);
        assertThat(example.loadIfEmpty()).hasSizeGreaterThan(1);
        assertThat(data.exampleBegun()).doesNotExist();
        assertThat(example.loadIfEmpty()).isEmpty();
    }
}
