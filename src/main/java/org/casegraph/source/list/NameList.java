package org.casegraph.source.list;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A list of names that is read row by row: a table as text (CSV, separated by tabs or semicolons …), or entities of
 * FollowTheMoney, one a line. Of the file no more than one row is in memory.
 */
public final class NameList implements AutoCloseable {

    private final CountedBytes counted;
    private final BufferedReader text;
    private final ListRows rows;
    private final long bytes;
    private final PassedOver passedOver = new PassedOver();

    private NameList(Path file, ListOptions options) throws IOException {
        var look = Look.at(file, options.encoding());
        this.bytes = look.bytes();
        this.counted = new CountedBytes(Files.newInputStream(file));
        this.text = look.reader(new BufferedInputStream(counted));
        try {
            this.rows = rows(options);
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    /**
     * Opens a list.
     *
     * @throws ListRefused if it is no list, or which of its columns holds the names cannot be told
     */
    public static NameList open(Path file, ListOptions options) {
        try {
            return new NameList(file, options);
        } catch (IOException e) {
            throw new ListRefused("The list cannot be read.");
        }
    }

    private ListRows rows(ListOptions options) throws IOException {
        text.mark(2);
        int first = text.read();
        while (Character.isWhitespace(first)) {
            text.mark(2);
            first = text.read();
        }
        text.reset();
        if (first == '[') {
            throw new ListRefused("The file is one JSON array; accepted are entities of FollowTheMoney, one a line.");
        }
        return first == '{' ? new EntityLines(text, passedOver) : new TableList(text, options, passedOver);
    }

    /**
     * What comes next; empty at the end.
     *
     * @throws ListRefused if it cannot be told what comes next
     */
    public Optional<ListEntry> next() {
        return rows.next();
    }

    /** How long the file is. */
    public long bytes() {
        return bytes;
    }

    /** How much of it has been read. */
    public long bytesRead() {
        return counted.count();
    }

    /** What has been passed over so far because it is neither a person nor a body, and like remarks, in sentences. */
    public List<String> passedOver() {
        return passedOver.sentences();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
