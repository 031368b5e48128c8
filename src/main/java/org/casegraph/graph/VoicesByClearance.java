package org.casegraph.graph;

import java.util.Map;
import java.util.Objects;
import org.casegraph.model.Clearance;
import org.casegraph.model.Voices;

/** Which voices are one, by whoever asks: a judgement or a group that she may not know makes nothing one for her. */
record VoicesByClearance(Map<Clearance, Voices> voices) {

    Voices at(Clearance clearance) {
        return Objects.requireNonNull(voices.get(clearance));
    }
}
