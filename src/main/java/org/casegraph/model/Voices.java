package org.casegraph.model;

import java.util.Collection;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Which voices are one: by judgements on who is who, and by the groups that coders and analysts make of voices. */
public final class Voices {

    private final UnaryOperator<String> canonical;
    private final Joined joined = new Joined();

    private Voices(UnaryOperator<String> canonical) {
        this.canonical = canonical;
    }

    /**
     * The voices as judgements and groups have them.
     *
     * @param canonical the id of the entity that a mention stands for
     * @param groups voices that count as one, each a list of ids and labels
     */
    public static Voices of(UnaryOperator<String> canonical, Collection<? extends Collection<String>> groups) {
        var voices = new Voices(canonical);
        groups.forEach(group ->
                voices.joined.join(group.stream().map(canonical).sorted().toList()));
        return voices;
    }

    /** The id of the entity that a mention stands for; a label stands for itself. */
    public String canonical(String voice) {
        return canonical.apply(voice);
    }

    /** The one that stands for all voices that count as one with it. */
    public String one(String voice) {
        return joined.leader(canonical.apply(voice));
    }

    /** All that groups make one with it, itself included; ids of entities, and labels. */
    public SequencedSet<String> together(String voice) {
        return joined.together(canonical.apply(voice));
    }

    /** The voices that a statement goes back to, each once. */
    public SortedSet<String> of(Provenance provenance) {
        var voices = new TreeSet<String>();
        provenance.voices().forEach(voice -> voices.add(one(voice)));
        return voices;
    }
}
