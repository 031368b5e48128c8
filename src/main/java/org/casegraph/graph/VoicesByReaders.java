package org.casegraph.graph;

import java.util.List;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Readers;
import org.casegraph.model.Voices;

/**
 * Which voices are one, by whoever asks: a judgement or a group that she may not know makes nothing one for her.
 *
 * @param voices by the ranks of the readers
 */
record VoicesByReaders(ReaderTable readers, List<Voices> voices) {

    Voices at(Readers level) {
        return voices.get(level.rank());
    }

    /** As whoever reads everything knows them. */
    Voices whole() {
        return voices.get(Readers.EVERYTHING);
    }
}
