package org.casegraph.source.format;

import java.io.IOException;
import org.casegraph.model.Vocabulary;

/** A format of files that other tools write. */
public interface Format {

    /** The word for it in reports. */
    String word();

    /** Whether a file looks like one of this format. */
    boolean recognises(Head head, Said said);

    /**
     * Opens a file, without reading more of it than says what the whole is.
     *
     * @throws FileRefused if it cannot be one, or a mapping is wrong
     */
    Opened open(Said said, Vocabulary vocabulary) throws IOException;

    /** A file that can be told, any number of times, each time the same. */
    interface Opened {

        Header header();

        /** Whether all that it says stands in the file itself, so that the hash of the file is that of the document. */
        default boolean isOneFile() {
            return true;
        }

        /** Whether the file is a document, in which its publisher speaks; else it only carries statements on. */
        default boolean isDocument() {
            return true;
        }

        /**
         * Tells all that stands in the file, one entry after the other; holds no more than one of them.
         *
         * @throws FileRefused if it cannot be read to its end
         */
        void tell(Teller teller) throws IOException;
    }
}
