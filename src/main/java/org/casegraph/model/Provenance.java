package org.casegraph.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from: what counting independent origins needs to know of it.
 *
 * @param type of its document, null where that has none
 * @param publisher the id of whoever published the document, null where it does not say
 * @param origin the label of the statement: a coder's own, or what the chain of speakers comes to
 */
public record Provenance(
        String statement,
        String document,
        @Nullable String type,
        @Nullable String publisher,
        List<Speaker> speakers,
        String origin) {

    /** Documents in which a person or a group speaks in its own name, whoever printed them. */
    private static final Set<String> PERSONAL =
            Set.of("LETTER", "DECLARATION", "TESTIMONY", "INTERVIEW", "DEFENCE_RECORD", "MESSAGE", "RECORDING");

    public Provenance {
        speakers = List.copyOf(speakers);
    }

    public static Provenance of(Statement statement, @Nullable String type, @Nullable String publisher) {
        return new Provenance(
                statement.id(), statement.document(), type, publisher, statement.speakers(), statement.origin());
    }

    /** The label that a chain of speakers comes to where no coder gives another: its deepest voices. */
    public static String labelOf(List<Speaker> speakers) {
        return deepest(speakers).sorted().collect(Collectors.joining("+"));
    }

    /** Whether a coder gave the origin a label; then the label alone decides. */
    public boolean isLabelled() {
        return !origin.equals(labelOf(speakers));
    }

    /** Whether the voice on the page passes on what another says. */
    public boolean cites() {
        return depth(speakers) > 0;
    }

    /** Whether its publisher answers for what nobody else is cited for, as a newsroom does for its journalists. */
    public boolean isIssued() {
        return publisher != null && (type == null || !PERSONAL.contains(type));
    }

    /** The ids of the voices that it goes back to, or the label that a coder gave; each once, in stable order. */
    public List<String> voices() {
        if (isLabelled()) {
            return List.of(origin);
        }
        var voices = new TreeSet<String>(deepest(speakers).toList());
        if (!cites() && isIssued() && publisher != null) {
            voices.add(publisher);
        }
        return List.copyOf(voices);
    }

    /** The ids of those who speak on the page: the publisher where it answers for the document, else the speakers. */
    public List<String> onThePage() {
        return isIssued() && publisher != null
                ? List.of(publisher)
                : speakers.stream()
                        .filter(speaker -> speaker.depth() == 0)
                        .map(Speaker::entity)
                        .toList();
    }

    private static Stream<String> deepest(List<Speaker> speakers) {
        int depth = depth(speakers);
        return speakers.stream().filter(speaker -> speaker.depth() == depth).map(Speaker::entity);
    }

    private static int depth(List<Speaker> speakers) {
        return speakers.stream().mapToInt(Speaker::depth).max().orElse(0);
    }
}
