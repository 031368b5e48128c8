package org.casegraph.query;

import graphql.schema.idl.RuntimeWiring;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Rulings;
import org.casegraph.graph.read.VoiceReader;
import org.casegraph.graph.read.VoiceReader.Known;
import org.casegraph.model.Label;
import org.casegraph.model.OriginGroup;
import org.casegraph.model.Ruling;
import org.casegraph.query.refusal.CallerMistake;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Makes one of voices that are known to be none of their own. */
@Controller
final class OriginGroups implements RuntimeWiringConfigurer {

    private final VoiceReader voices;
    private final Rulings ledger;
    private final InstantSource clock;

    OriginGroups(VoiceReader voices, Rulings ledger, InstantSource clock) {
        this.voices = voices;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        RulingAnswers.wireEntry(wiring, "OriginGroup");
        RulingAnswers.wireSentence(wiring, "OriginGroup");
        wiring.type(
                "OriginGroup",
                type -> type.dataFetcher(
                        "voices", Fetch.many(Loaders.ENTITIES, OriginGroup.class, OriginGroup::entities)));
    }

    @MutationMapping
    OriginGroup groupOrigins(@Argument List<String> voices, @Argument String reason, @ContextValue Viewer viewer) {
        var known = this.voices.known(Words.ids(voices), viewer);
        voices.stream().filter(voice -> !known.containsKey(voice)).findFirst().ifPresent(voice -> {
            throw new CallerMistake("There is no voice '" + Words.shortened(voice)
                    + "'; a voice is the id of an entity, or a label that a statement has as its origin.");
        });
        var together = known.values().stream().map(Known::id).distinct().toList();
        if (together.size() < 2) {
            throw new CallerMistake("These are one voice already; it takes two or more that differ.");
        }
        var label = known.values().stream().map(Known::label).reduce(Label.PUBLIC, Label::and);
        var entry = new Ruling.Entry(
                "origins-" + UUID.randomUUID(), viewer.id(), Rulings.reason(reason), clock.instant(), label, null);
        return ledger.record(new OriginGroup(entry, together));
    }
}
