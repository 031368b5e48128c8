package org.casegraph.graph.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Labels;
import org.casegraph.model.Label;
import org.springframework.stereotype.Component;

/** Looks up voices: entities, and the labels that coders give to origins. */
@Component
public final class VoiceReader {

    /**
     * A voice that the viewer may know.
     *
     * @param id of the entity, or the label
     * @param label of what makes it known
     */
    public record Known(String id, Label label) {}

    private final Reading reading;

    VoiceReader(Reading reading) {
        this.reading = reading;
    }

    /** Those that are there, by the ids asked for. */
    public Map<String, Known> known(Collection<String> ids, Viewer viewer) {
        var known = new LinkedHashMap<String, Known>();
        reading.rows("voices_known", ids, viewer)
                .forEach(row -> known.put(row.text("id"), new Known(row.text("voice"), Labels.of(row))));
        return known;
    }
}
