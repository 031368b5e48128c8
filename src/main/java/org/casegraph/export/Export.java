package org.casegraph.export;

import java.io.OutputStream;
import org.casegraph.access.Viewer;

/** A way to write out what a viewer may read. */
public interface Export {

    /**
     * What is written.
     *
     * @param word the word for it on the command line and in addresses
     * @param description in one line
     * @param ending what names of its files end with
     */
    record Kind(String word, String description, String mediaType, String ending) {

        /** One whose files end with its word. */
        public Kind(String word, String description, String mediaType) {
            this(word, description, mediaType, word);
        }

        /** Whether it may be shown on a terminal. */
        public boolean isText() {
            return !mediaType.equals("application/zip") && !mediaType.startsWith("application/vnd.openxmlformats");
        }
    }

    Kind kind();

    /**
     * Writes everything in a stable order, as it is read; the stream stays open.
     *
     * @return how much that was, as words: "12 statements"
     */
    String write(Viewer viewer, OutputStream out);
}
