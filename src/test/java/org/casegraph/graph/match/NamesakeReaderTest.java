package org.casegraph.graph.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.match.NamesakeReader.Called;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@StoreTest
class NamesakeReaderTest {

    private final TestStore store;
    private final NamesakeReader namesakes;

    NamesakeReaderTest(TestStore store) {
        this.store = store;
        var likenesses = new Likenesses(new KeyedNames(store.reads(), store.files()));
        this.namesakes = new NamesakeReader(store.reads(), store.files(), likenesses);
    }

    @BeforeEach
    void fill() {
        new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON)
                .write(
                        Coding.read(
                                """
                                casegraph: 1
                                collection: namesakes
                                file: namesakes
                                coder: Tester
                                documents: [{id: list, title: A list, authors: [officials]}]
                                entities:
                                  - {id: officials, kind: GROUP, names: [{value: the officials, at: 0-3, type: DESCRIPTION}]}
                                  - {id: latin, kind: PERSON, names: [{value: Sholpan Kenzhebekova, at: 5-9}]}
                                  - {id: cyrillic, kind: PERSON, names: [{value: Шолпан Кенжебекова, at: 10-14}]}
                                  - {id: longer, kind: PERSON, names: [{value: Шолпан Маратовна Кенжебекова, at: 15-19}]}
                                  - {id: other, kind: PERSON, names: [{value: Saule Kenzhebekova, at: 20-24}]}
                                  - {id: hidden, kind: PERSON, names: [{value: Sholpan Kenzhebekova, at: 25-29, clearance: SEALED}]}
                                statements: []
                                """));
    }

    @Test
    void offersThoseWrittenTheSameFirstAndThenThoseWhoAreAlike() {
        assertThat(named(EntityKind.PERSON, "KENZHEBEKOVA, Sholpan"))
                .hasSize(3)
                .startsWith("Sholpan Kenzhebekova")
                .contains("Шолпан Кенжебекова", "Шолпан Маратовна Кенжебекова");
        assertThat(named(EntityKind.PERSON, "Шолпан Кенжебекова")).startsWith("Шолпан Кенжебекова");
    }

    @Test
    void offersThoseWhoAreOnlyDescribedWhereTheWordsAreTheSame() {
        assertThat(named(EntityKind.GROUP, "The Officials")).containsExactly("the officials");
        assertThat(named(EntityKind.PERSON, "the officials")).isEmpty();
    }

    private List<String> named(EntityKind kind, String name) {
        var called = new Called(kind, name);
        return namesakes
                .of(List.of(called), new Viewer("reader", Clearance.PUBLIC))
                .getOrDefault(called, List.of())
                .stream()
                .map(Entity::name)
                .toList();
    }
}
