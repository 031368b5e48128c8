package org.casegraph.graph;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.source.Draft;
import org.casegraph.source.HeldTexts;
import org.casegraph.text.extract.Extracted;

/** Puts another text in the place of a held one, and moves every place that was coded in it, or leaves all as it was. */
final class Rereading {

    private final HeldTexts texts;
    private final Anchoring anchoring;
    private final WriteDoor door;
    private final CypherFiles files;
    private final InstantSource clock;

    Rereading(HeldTexts texts, Anchoring anchoring, WriteDoor door, CypherFiles files, InstantSource clock) {
        this.texts = texts;
        this.anchoring = anchoring;
        this.door = door;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Changes the text. Should the process die in between, the places have moved and the text has not; then the same
     * once more puts it right, as places are found by their words.
     *
     * @return what cannot be found again, a sentence each; then nothing was changed
     */
    List<String> change(Draft draft, Extracted extracted, Custody custody) {
        var sha256 = draft.sha256();
        var before = texts.text(sha256).orElse("");
        var after = extracted.text().text();
        var lost = door.write(transaction -> {
            var change = new Reextraction(before, after, anchoring.places(sha256, transaction));
            if (change.lost().isEmpty()) {
                anchoring.move(change.moves(clock.instant()), transaction);
                transaction.run(files.write("recount_characters"), lengths(sha256, before, after));
                custody.write(transaction, files);
            }
            return change.lost();
        });
        if (lost.isEmpty()) {
            texts.hold(draft, extracted);
        }
        return lost;
    }

    private static Map<String, Object> lengths(String sha256, String before, String after) {
        var lengths = new LinkedHashMap<String, Object>();
        lengths.put("sha256", sha256);
        lengths.put("before", (long) before.length());
        lengths.put("after", (long) after.length());
        return lengths;
    }
}
