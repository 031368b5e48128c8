package org.casegraph.model;

import java.util.List;

/**
 * Voices that count as one: those of one house, or that are known to repeat each other. An analyst rules it, or a case
 * file says it.
 *
 * @param voices ids of entities, and labels of origins, which have a slash in them; at least two
 */
public record OriginGroup(Entry entry, List<String> voices) implements Ruling {

    public OriginGroup {
        voices = List.copyOf(voices);
        if (voices.size() < 2) {
            throw new IllegalArgumentException("Of " + voices.size() + " voices nothing can be made one");
        }
    }

    @Override
    public OriginGroup with(Entry entry) {
        return new OriginGroup(entry, voices);
    }

    @Override
    public List<String> statements() {
        return List.of();
    }

    /** Ids of those voices that are entities. */
    public List<String> entities() {
        return voices.stream().filter(voice -> !isLabel(voice)).toList();
    }

    /** The labels among the voices, each as collection/label. */
    public List<String> labels() {
        return voices.stream().filter(OriginGroup::isLabel).toList();
    }

    @Override
    public String sentence() {
        return "%s counts %d voices as one origin: %s%s"
                .formatted(
                        author(), voices.size(), reason(), stands() ? "" : " (Taken back: " + withdrawalReason() + ")");
    }

    /** Whether a voice is a coder's label, and no entity. */
    public static boolean isLabel(String voice) {
        return voice.contains("/");
    }
}
