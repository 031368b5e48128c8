package org.casegraph.source.format;

import java.util.function.Consumer;
import org.casegraph.source.CaseFile;
import org.jspecify.annotations.Nullable;

/** What has been told, handed on part by part. */
final class Parts {

    static final int SIZE = 2_000;

    private final Header header;
    private final @Nullable Voices voices;
    private final Consumer<CaseFile> taker;
    private Part part;
    private int number;

    /** @param voices who speaks in the file, null where it only carries on what others say */
    Parts(Header header, @Nullable Voices voices, Consumer<CaseFile> taker) {
        this.header = header;
        this.voices = voices;
        this.taker = taker;
        this.part = begun();
    }

    /** The name of a part of a file, by which another version takes its place. */
    static String name(Header header, int number) {
        return header.collection() + "/" + header.file() + (number == 1 ? "" : " (part " + number + ")");
    }

    Part part() {
        return part;
    }

    /** What is said of one entry comes in together. */
    void entryEnds() {
        if (part.size() >= SIZE) {
            handOn();
        }
    }

    /** Hands on what is left, and tells how many parts there were. */
    int end() {
        handOn();
        return number;
    }

    private void handOn() {
        number++;
        taker.accept(part.caseFile(name(header, number)));
        part = begun();
    }

    private Part begun() {
        var begun = new Part();
        if (voices != null) {
            voices.open(begun);
        }
        return begun;
    }
}
