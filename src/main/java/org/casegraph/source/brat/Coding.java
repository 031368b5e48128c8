package org.casegraph.source.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import org.casegraph.model.Mention;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.CaseFile;
import org.casegraph.source.brat.Places.Place;

/** Makes of annotations that are sound what a case file says. */
final class Coding {

    private final Vocabulary vocabulary;
    private final Meanings meanings;
    private final Annotations read;
    private final SequencedMap<String, Place> places;
    private final SequencedMap<String, Mention> mentions;
    private final LeftOut leftOut;

    Coding(
            Vocabulary vocabulary,
            Meanings meanings,
            Annotations read,
            SequencedMap<String, Place> places,
            SequencedMap<String, Mention> mentions,
            LeftOut leftOut) {
        this.vocabulary = vocabulary;
        this.meanings = meanings;
        this.read = read;
        this.places = places;
        this.mentions = mentions;
        this.leftOut = leftOut;
    }

    /** The file is named after its text, so that it takes the place of what it said before. */
    CaseFile caseFile(String collection, Authors authors, Voice voice) {
        var document = voice.document();
        var events = new Events(read, meanings, places, leftOut);
        var acts = events.acts(collection, document.id());
        var all = new LinkedHashSet<>(authors.mentionsBeside(mentions));
        all.addAll(mentions.values());
        all.addAll(acts.values());
        var statements = new ArrayList<>(authors.statements(voice));
        statements.addAll(statements(events, acts, voice));
        var name = collection + "/brat/" + document.title();
        return new CaseFile(name, List.of(document), List.copyOf(all), distinct(statements), List.of());
    }

    private List<Statement> statements(Events events, SequencedMap<String, Mention> acts, Voice voice) {
        var names = new Names(read, mentions, places);
        var remarks = new Remarks(read, leftOut);
        var stances = new Stances(read, meanings, leftOut);
        var ties = new Ties(vocabulary, meanings, mentions, acts, places, leftOut);
        var parts = new Parts(vocabulary, meanings, mentions, acts, read, names, leftOut);

        var statements = new ArrayList<>(names.statements(voice, remarks));
        statements.addAll(stances.read(mentions, places, voice));
        statements.addAll(ties.statements(read, names, stances, remarks, voice));
        statements.addAll(events.statements(parts, ties, stances, remarks, voice));
        tellUnknownWords(parts);
        remarks.tellUnused(leftOut);
        stances.tellUnused();
        return statements;
    }

    private void tellUnknownWords(Parts parts) {
        var triggers = read.triggers();
        for (var bound : read.bounds().values()) {
            boolean isTaken = mentions.containsKey(bound.id())
                    || triggers.contains(bound.id())
                    || parts.used().contains(bound.id());
            if (!isTaken) {
                leftOut.add("words of type '" + bound.type() + "'", bound.line());
            }
        }
    }

    private static List<Statement> distinct(List<Statement> statements) {
        var byId = new LinkedHashMap<String, Statement>();
        statements.forEach(statement -> byId.putIfAbsent(statement.id(), statement));
        return List.copyOf(byId.values());
    }
}
