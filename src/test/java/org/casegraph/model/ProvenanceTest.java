package org.casegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceTest {

    @Test
    void aLabelWinsOverTheChain() {
        assertThat(said("NEWS", "paper", "test/wire", "journalist > witness").voices())
                .containsExactly("test/wire");
    }

    @Test
    void theDeepestVoicesCount() {
        assertThat(said("NEWS", "paper", null, "journalist > ngo > witness, doctor")
                        .voices())
                .containsExactly("doctor", "witness");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWS", "REPORT", "COURT_DECISION", "URGENT_ACTION", "OTHER", "PAMPHLET"})
    void aPublisherAnswersForWhatNobodyIsCitedFor(String type) {
        assertThat(said(type, "publisher", null, "author").voices()).containsExactly("author", "publisher");
        assertThat(said(type, "publisher", null, "author").onThePage()).containsExactly("publisher");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"LETTER", "DECLARATION", "TESTIMONY", "INTERVIEW", "DEFENCE_RECORD", "MESSAGE", "RECORDING"})
    void whoeverSpeaksInTheirOwnNameIsNotTheirPublisher(String type) {
        assertThat(said(type, "publisher", null, "author").voices()).containsExactly("author");
    }

    private static Provenance said(String type, String publisher, @Nullable String label, String chain) {
        var speakers = new ArrayList<Speaker>();
        var depths = chain.split(" > ");
        for (int depth = 0; depth < depths.length; depth++) {
            for (var voice : depths[depth].split(", ")) {
                speakers.add(new Speaker(voice, depth));
            }
        }
        var origin = label == null ? Provenance.labelOf(speakers) : label;
        return new Provenance("s", "d", type, publisher, List.copyOf(speakers), origin);
    }
}
