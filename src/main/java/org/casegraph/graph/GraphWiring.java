package org.casegraph.graph;

import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.match.Matching;
import org.casegraph.graph.protect.Masks;
import org.casegraph.graph.read.ShownTexts;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.CaseFileReader;
import org.casegraph.source.HeldTexts;
import org.casegraph.source.brat.BratPairs;
import org.casegraph.source.format.FormatReader;
import org.casegraph.text.extract.Bounds;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.util.unit.DataSize;

/** Puts the store together: the database is migrated before anything can pass a door. */
@Configuration(proxyBeanMethods = false)
class GraphWiring {

    @Bean
    DataDirectory dataDirectory(@Value("${casegraph.data:data}") String path) {
        return DataDirectory.of(path);
    }

    @Bean
    CypherFiles cypherFiles() {
        return CypherFiles.load();
    }

    @Bean
    StatementCount statementCount() {
        return new StatementCount();
    }

    @Bean
    ConfigBuilderCustomizer tellNobody() {
        return config -> config.withTelemetryDisabled(true);
    }

    @Bean
    BookmarkManager bookmarkManager() {
        return BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
    }

    @Bean
    Neo4jTransactionManager transactionManager(
            Driver driver, DatabaseSelectionProvider database, BookmarkManager bookmarks) {
        return Neo4jTransactionManager.with(driver)
                .withDatabaseSelectionProvider(database)
                .withBookmarkManager(Neo4jBookmarkManager.create(() -> awaited(bookmarks)))
                .build();
    }

    /** What this process has changed, and what whoever asks has been handed by another. */
    private static Set<Bookmark> awaited(BookmarkManager bookmarks) {
        var followed = Effort.current().map(Effort::followed).orElse(Set.of());
        return Stream.concat(
                        bookmarks.getBookmarks().stream(), followed.stream().map(Bookmark::from))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In a cluster the doors see what Spring's transactions wrote. */
    @Bean
    ApplicationListener<Neo4jBookmarksUpdatedEvent> bookmarksOfSpring(BookmarkManager bookmarks) {
        return event -> {
            bookmarks.updateBookmarks(Set.of(), event.getBookmarks());
            Effort.current().ifPresent(Effort::change);
        };
    }

    @Bean
    ChangeNotes changeNotes(InstantSource clock, ObjectProvider<ChangeListener> listeners) {
        return new ChangeNotes(clock, new ChangeListeners(listeners::orderedStream));
    }

    @Bean
    Imports imports(
            WriteDoor door,
            CypherFiles files,
            Vocabulary vocabulary,
            InstantSource clock,
            ChangeNotes notes,
            HeldTexts texts,
            Matching matching) {
        return new Imports(door, files, vocabulary, clock, notes, new Anchoring(files, texts), matching);
    }

    @Bean
    Rulings rulings(
            WriteDoor door,
            CypherFiles files,
            Vocabulary vocabulary,
            InstantSource clock,
            ChangeNotes notes,
            Matching matching) {
        return new Rulings(door, files, vocabulary, clock, notes, matching);
    }

    @Bean
    HeldTexts heldTexts(DataDirectory data) {
        return new HeldTexts(data.create().texts());
    }

    @Bean
    TextIntake textIntake(
            HeldTexts texts,
            ReadDoor reads,
            WriteDoor writes,
            CypherFiles files,
            InstantSource clock,
            Matching matching,
            Disk disk,
            @Value("${casegraph.documents.largest:100MB}") DataSize largest) {
        var bounds = Bounds.USUAL.withBytes(largest.toBytes());
        return new TextIntake(texts, bounds, reads, writes, files, clock, matching, disk);
    }

    @Bean
    Intake intake(
            CaseFileReader reader, Imports imports, TextIntake texts, ImportRecords records, InstantSource clock) {
        return new Intake(reader, imports, texts, records, clock);
    }

    @Bean
    BratIntake bratIntake(
            Vocabulary vocabulary, Imports imports, TextIntake texts, ImportRecords records, InstantSource clock) {
        return new BratIntake(new BratPairs(vocabulary), imports, texts, records, clock);
    }

    @Bean
    FormatIntake formatIntake(
            FormatReader reader,
            Imports imports,
            ImportRecords records,
            ReadDoor door,
            CypherFiles files,
            InstantSource clock) {
        return new FormatIntake(reader, imports, records, door, files, clock);
    }

    @Bean
    Verification verification(ReadDoor door, CypherFiles files, HeldTexts texts) {
        return new Verification(door, files, texts);
    }

    @Bean
    Example example(Intake intake, ReadDoor door, CypherFiles files, DataDirectory data) {
        return new Example(intake, door, files, data);
    }

    @Bean
    StatementPages statementPages(ReadDoor door, CypherFiles files, ShownTexts texts) {
        return new StatementPages(door, files, texts);
    }

    @Bean
    NetworkPages networkPages(ReadDoor door, CypherFiles files) {
        return new NetworkPages(door, files);
    }

    @Bean
    RulingPages rulingPages(ReadDoor door, CypherFiles files) {
        return new RulingPages(door, files);
    }

    @Bean
    Counts counts(ReadDoor door, CypherFiles files) {
        return new Counts(door, files);
    }
}
