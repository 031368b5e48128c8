package org.casegraph.query;

import java.time.LocalDate;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.analysis.Analyses;
import org.casegraph.analysis.Analysis;
import org.casegraph.analysis.Measure;
import org.casegraph.analysis.TooMuch;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Stance;
import org.casegraph.model.Vocabulary;
import org.casegraph.query.refusal.CallerMistake;
import org.casegraph.query.refusal.TooCostly;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code analysis}. */
@Controller
final class AnalysisAnswers {

    private static final int MOST = 100;
    private static final List<EntityKind> USUAL =
            List.of(EntityKind.PERSON, EntityKind.GROUP, EntityKind.INSTITUTION, EntityKind.CASE);

    private final Analyses analyses;
    private final Vocabulary vocabulary;

    AnalysisAnswers(Analyses analyses, Vocabulary vocabulary) {
        this.analyses = analyses;
        this.vocabulary = vocabulary;
    }

    @QueryMapping
    Analysis analysis(
            @Argument Measure measure,
            @Argument @Nullable List<EntityKind> kinds,
            @Argument @Nullable List<String> relations,
            @Argument @Nullable List<String> acts,
            @Argument @Nullable List<Stance> stances,
            @Argument int minOrigins,
            @Argument @Nullable LocalDate asOf,
            @Argument int first,
            @ContextValue Viewer viewer) {
        Bounds.require("minOrigins", minOrigins, 1, Integer.MAX_VALUE);
        Bounds.require("first", first, 1, MOST);
        Words.require(relations, vocabulary.relations().keySet(), "relation");
        requireProof(stances);
        var question = new Analyses.Question(
                measure,
                kinds == null ? USUAL : kinds,
                relations == null ? List.copyOf(vocabulary.relations().keySet()) : relations,
                acts == null ? List.copyOf(vocabulary.actKinds().keySet()) : acts,
                stances,
                minOrigins,
                asOf,
                first);
        try {
            return analyses.measure(question, viewer);
        } catch (TooMuch tooMuch) {
            throw new TooCostly(String.valueOf(tooMuch.getMessage()));
        }
    }

    private static void requireProof(@Nullable List<Stance> stances) {
        if (stances != null && !stances.stream().allMatch(Stance::supports)) {
            throw new CallerMistake("stances may be STATES, ALLEGES and REPORTS; the others prove no tie.");
        }
    }
}
