package org.casegraph.query;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to be known of an answer besides the answer: that a limit was reached, and what was left out. Any fetcher may
 * add to it; the notes leave with the answer, in its extensions.
 */
public final class Notes {

    /** So many are told of one answer. */
    private static final int MOST = 50;

    private final Set<Note> notes = new LinkedHashSet<>();

    /** A sentence about what stands at a path of the answer. */
    record Note(List<Object> path, String message) {}

    /** Notes a sentence at the field that is being answered. */
    public static void add(DataFetchingEnvironment environment, String sentence) {
        of(environment.getGraphQlContext())
                .add(new Note(environment.getExecutionStepInfo().getPath().toList(), sentence));
    }

    static Notes of(GraphQLContext context) {
        return context.computeIfAbsent(Notes.class, _ -> new Notes());
    }

    private synchronized void add(Note note) {
        if (notes.size() < MOST) {
            notes.add(note);
        }
    }

    /** The notes in the order of their paths, as the extension of an answer. */
    synchronized List<Map<String, Object>> told() {
        var told = new ArrayList<Map<String, Object>>();
        for (var note : notes) {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("path", note.path());
            entry.put("message", note.message());
            told.add(entry);
        }
        return told;
    }
}
