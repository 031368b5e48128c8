package org.casegraph.graph;

import java.time.Duration;
import java.time.InstantSource;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.judge.NameLikeness;
import org.casegraph.graph.match.Matching;
import org.casegraph.graph.protect.Masks;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.HeldTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what makes the projection, now and as it was. */
@Configuration(proxyBeanMethods = false)
class ProjectionWiring {

    @Bean
    Efforts efforts(BoltDoors doors, CypherFiles files) {
        return new Efforts(doors, files);
    }

    @Bean
    Matching matching(CypherFiles files, HeldTexts texts) {
        return new Matching(files, texts);
    }

    @Bean
    Pasts pasts(
            BoltDoors doors,
            CypherFiles files,
            Vocabulary vocabulary,
            Rulings rulings,
            Matching matching,
            InstantSource clock,
            @Value("${casegraph.past.most:20000}") int most,
            @Value("${casegraph.query.timeout:5s}") Duration patience,
            @Value("${casegraph.past.timeout:30s}") Duration open) {
        var rewind = new Rewind(files, vocabulary, rulings, matching);
        return new Pasts(doors, rewind, clock, new Pasts.Bounds(most, patience, open));
    }

    @Bean
    Projection projection(WriteDoor door, CypherFiles files, Vocabulary vocabulary, Matching matching) {
        return new Projection(door, files, vocabulary, matching);
    }

    @Bean
    BulkLoad bulkLoad(
            ReadDoor reads,
            WriteDoor writes,
            CypherFiles files,
            Projection projection,
            ObjectProvider<LocalDatabase> database) {
        var local = database.getIfAvailable();
        return new BulkLoad(reads, writes, files, projection, local != null && !local.isJoined());
    }

    /** Before anybody is told that this is ready. */
    @Bean
    ApplicationRunner endWhatWasBegun(BulkLoad load) {
        return _ -> load.endWhatWasBegun();
    }

    @Bean
    Compartments compartments(ReadDoor reads, WriteDoor writes, CypherFiles files, Projection projection) {
        return new Compartments(reads, writes, files, projection);
    }

    @Bean
    Judging judging(WriteDoor door, CypherFiles files, Rulings rulings, InstantSource clock, ChangeNotes notes) {
        return new Judging(door, files, rulings, new NameLikeness(), clock, notes);
    }

    @Bean
    Protecting protecting(WriteDoor door, CypherFiles files, Rulings rulings, InstantSource clock, ChangeNotes notes) {
        return new Protecting(door, files, rulings, clock, notes);
    }

    @Bean
    Masks masks(CypherFiles files) {
        return new Masks(files);
    }
}
