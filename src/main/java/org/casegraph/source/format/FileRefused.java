package org.casegraph.source.format;

import java.util.List;
import org.casegraph.source.Problem;

/** A file cannot be read to its end, so nothing of it is taken. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public FileRefused(List<Problem> problems) {
        super(problems.isEmpty() ? "" : problems.getFirst().message(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public FileRefused(String file, long line, String sentence) {
        this(List.of(new Problem(file, (int) Math.min(line, Integer.MAX_VALUE), sentence)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
