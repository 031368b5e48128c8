package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.BookmarkManager;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.data.domain.Limit;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's own way to the graph, on the same database as the doors. */
@StoreTest
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class ImportRecordsTest {

    private static final ImportRecord FIRST =
            new ImportRecord("i1", "letter.yaml", "ab12", Instant.parse("2026-11-20T10:00:00.123Z"), 40, 0, 0);
    private static final ImportRecord SECOND =
            new ImportRecord("i2", "news.yaml", null, Instant.parse("2026-11-21T10:00:00Z"), 3, 20, 1);

    @Autowired
    private ImportRecords imports;

    @Autowired
    private ReadDoor reads;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private BookmarkManager bookmarks;

    @Test
    void tellsTheLatestImportsFirst() {
        imports.save(FIRST);
        imports.save(SECOND);

        assertThat(imports.findAllByOrderByAtDesc(Limit.of(20))).containsExactly(SECOND, FIRST);
        assertThat(imports.findAllByOrderByAtDesc(Limit.of(1))).containsExactly(SECOND);
    }

    @Test
    void keepsOneRecordForOneId() {
        imports.save(FIRST);
        imports.save(FIRST);

        assertThat(imports.findAllByOrderByAtDesc(Limit.of(20))).containsExactly(FIRST);
    }

    @Test
    void showsTheDoorsWhatSpringWrote() {
        imports.save(FIRST);

        var query = new Cypher("test", "MATCH (i:Import) RETURN i.file AS file, i.added AS added");
        var rows = reads.read(query, Map.of());

        assertThat(rows)
                .extracting(row -> row.text("file"), row -> row.number("added"))
                .containsExactly(tuple("letter.yaml", 40L));
    }

    @Test
    void tellsTheDoorsHowFarSpringHasCome() {
        var before = bookmarks.getBookmarks();

        imports.save(FIRST);

        assertThat(bookmarks.getBookmarks()).isNotEqualTo(before);
    }

    @Test
    void undoesWhatATransactionDidNotFinish() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            client.query("CREATE (:Import {id: 'i9'})").run();
            transaction.setRollbackOnly();
        });

        assertThat(imports.findAllByOrderByAtDesc(Limit.of(20))).isEmpty();
    }
}
