package org.casegraph.access.audit;

import java.nio.file.Path;

/** A process that puts one thing after the other on record, and says on its standard output what is there. */
final class WritingProcess {

    private WritingProcess() {}

    /** Arguments: the folder, the number of the first entry, and how many there are. */
    public static void main(String[] arguments) {
        var out = System.out;
        int first = Integer.parseInt(arguments[1]);
        try (var log = new ChainFolder(Path.of(arguments[0])).log(null, 4_000)) {
            for (int number = first; number < first + Integer.parseInt(arguments[2]); number++) {
                log.record(ChainFolder.entry(number));
                out.println(ChainFolder.entry(number).about().getFirst());
                out.flush();
            }
        }
    }
}
