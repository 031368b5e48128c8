package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.OwnDatabase;
import org.casegraph.graph.embedded.ServerAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;

/** What leads from a change to whoever reads after it. */
@StoreTest
class BookmarksTest {

    private static final Cypher ANY = new Cypher("test", "RETURN 1 AS one");

    private final TestStore near;
    private final TestStore far;
    private final BookmarkManager manager =
            BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
    private final BookmarkSeal seal = new BookmarkSeal("a password");

    BookmarksTest(TestStore near) {
        this.near = near;
        var address = near.address();
        var elsewhere = URI.create("bolt://localhost:" + address.uri().getPort());
        this.far = TestStore.at(new ServerAddress(elsewhere, address.user(), address.password()));
    }

    @AfterEach
    void close() {
        Effort.leave();
        far.close();
    }

    @Test
    void areAwaitedByWhateverIsReadForThem() {
        var effort = new Effort();
        var handedOut = seal.sealed(Set.of("none that a database would know"));

        assertThat(over(Optional.empty()).follow(handedOut, effort)).isTrue();
        assertThat(far.reads().read(ANY, Map.of())).hasSize(1);
        effort.begin();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> far.reads().read(ANY, Map.of()));
    }

    @Test
    void leadFromTheDatabaseOfOneProcessToThatOfAnother() {
        near.run("CREATE (:Person {id: 'p1'})");
        var own = LocalDatabase.inThisProcess(near.address().uri());
        var effort = new Effort();

        assertThat(over(Optional.empty()).follow(over(own).now(), effort)).isTrue();
        effort.begin();

        assertThat(far.nodes("Person")).isOne();
        assertThat(over(own).follow(over(Optional.empty()).now(), effort)).isTrue();
    }

    @Test
    void areRefusedByADatabaseThatHasNotComeSoFar() {
        var own = LocalDatabase.inThisProcess(near.address().uri());

        assertThat(over(own).follow(seal.sealed(Set.of("own:" + Long.MAX_VALUE)), new Effort()))
                .isFalse();
    }

    @Test
    void tellNothingOfHowMuchWasChanged() {
        var one = seal.sealed(Set.of("own:7"));
        var other = seal.sealed(Set.of("own:123456789"));

        assertThat(one).hasSameSizeAs(other).isNotEqualTo(seal.sealed(Set.of("own:7")));
        assertThat(new String(Base64.getUrlDecoder().decode(one), StandardCharsets.ISO_8859_1))
                .doesNotContain("own");
        assertThat(new BookmarkSeal("another password").opened(one)).isEmpty();
        assertThat(seal.opened(one.substring(1))).isEmpty();
        assertThat(seal.opened("")).isEmpty();
        assertThat(seal.opened(one)).contains(Set.of("own:7"));
    }

    @Test
    void areHandedOutForWhatWasChangedAlone() {
        var effort = new Effort();
        effort.begin();

        near.rows("RETURN 1 AS one");
        assertThat(effort.hasChanged()).isFalse();
        near.run("CREATE (:Person {id: 'p1'})");

        assertThat(effort.hasChanged()).isTrue();
    }

    private Bookmarks over(Optional<OwnDatabase> own) {
        return new Bookmarks(manager, own, seal);
    }
}
