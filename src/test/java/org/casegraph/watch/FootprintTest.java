package org.casegraph.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.casegraph.graph.CypherFiles;
import org.casegraph.pattern.Patterns;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** From any tie that a pattern speaks of, there is a way to those whom its findings are about. */
class FootprintTest {

    private final Patterns patterns = new Patterns(CypherFiles.load());

    @TestFactory
    Stream<DynamicTest> everyPatternThatShipsCanBeRead() {
        return patterns.all().stream()
                .map(pattern -> DynamicTest.dynamicTest(pattern.id(), () -> {
                    var footprint = Footprint.of(pattern);
                    assertThat(footprint.isReadable()).isTrue();
                    assertThat(footprint.traces()).hasSizeGreaterThan(1);
                }));
    }

    @Test
    void knowsTheKindsThatAConditionAlwaysAsksFor() {
        var shape = QueryShape.of(
                """
                // (not:Matched)-[this:WAY]->(here)
                MATCH (who:Person|Group)<-[done:SUFFERED_BY]-(one:Act {category: 'LIBERTY'})
                OPTIONAL MATCH way = (one)<-[after:FOLLOWED|BECAUSE_OF*0..3]-(two:Act)-[at:AT]->(spot)
                WHERE two.kind IN ['ARREST', 'CHARGE'] AND one.kind = 'DETENTION'
                WITH *, coalesce(spot, who) AS place
                RETURN who, place, {one: [one, done]} AS legs
                """);

        assertThat(shape.isWhole()).isTrue();
        assertThat(shape.nodes().get("who")).containsExactly("Person", "Group");
        assertThat(shape.filters().get("two").kinds()).containsExactlyInAnyOrder("ARREST", "CHARGE");
        assertThat(shape.filters().get("one").categories()).containsExactly("LIBERTY");
        assertThat(shape.filters().get("one").kinds()).isNull();
        assertThat(shape.edges())
                .extracting(edge -> edge.from() + " " + edge.types() + " " + edge.to() + " " + edge.most())
                .containsExactly("one [SUFFERED_BY] who 1", "two [FOLLOWED, BECAUSE_OF] one 3", "two [AT] spot 1");
        assertThat(shape.edges().get(1).mayBeNone()).isTrue();
        assertThat(shape.made().get("place")).contains("spot", "who");
    }

    @Test
    void doesNotTrustAConditionThatHasAnAlternative() {
        var shape = QueryShape.of("MATCH (a)-[r:AT]->(b) WHERE a.kind = 'ARREST' OR b.kind = 'PLACE' RETURN a, b");

        assertThat(shape.filters()).isEmpty();
    }

    @Test
    void saysThatATieInAConditionCannotBeFollowed() {
        var shape = QueryShape.of("MATCH (a)-[r:AT]->(b) WHERE NOT (a)-[x:DONE_BY]->(b) RETURN a, b");

        assertThat(shape.isWhole()).isFalse();
    }
}
