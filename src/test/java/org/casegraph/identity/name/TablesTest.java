package org.casegraph.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever adds to a table of names is told of a slip by these. */
class TablesTest {

    @Test
    void bodiesFollowOthersOfTheTableAndHaveOneCodeEach() {
        var bodies = List.of(Tables.read("institution-bodies.yaml", Bodies.Body[].class));
        var codes = new HashSet<String>();
        bodies.forEach(
                body -> assertThat(codes.add(body.code())).as(body.code()).isTrue());

        assertThat(bodies).allSatisfy(body -> {
            assertThat(body.names()).isNotEmpty();
            assertThat(body.follows() == null || codes.contains(body.follows()))
                    .as(body.code())
                    .isTrue();
        });
    }

    @Test
    void everyNameOfAKnownBodyIsThatBody() {
        var names = InstitutionComparator.create();

        for (var body : Tables.read("institution-bodies.yaml", Bodies.Body[].class)) {
            assertThat(body.names())
                    .allSatisfy(
                            name -> assertThat(names.read(name).code()).as(name).contains(body.code()));
        }
    }

    @Test
    void namesOfOneGroupAreOneName() {
        var names = NameComparator.create();

        for (var group : Tables.read("short-forms.yaml", GivenNames.Group[].class)) {
            for (var name : group.names()) {
                var score = names.compare(group.names().getFirst() + " Ormanov", name + " Ormanov")
                        .score();
                assertThat(score).as(name).isGreaterThanOrEqualTo(Band.LIKELY.from());
            }
        }
    }
}
