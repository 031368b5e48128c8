package org.casegraph.cli;

import java.io.PrintWriter;

/** A line that counts along on a terminal; nothing where the output is no terminal. */
final class Progress {

    private static final int WIDTH = 30;

    private final String what;
    private final long total;
    private final PrintWriter out;
    private final boolean isShown;
    private long done;
    private int shown = -1;

    Progress(String what, long total, PrintWriter out) {
        this.what = what;
        this.total = total;
        this.out = out;
        var console = System.console();
        this.isShown = total > 1 && console != null && console.isTerminal();
    }

    void step() {
        done++;
        int percent = (int) (100 * done / Math.max(total, 1));
        if (isShown && percent != shown) {
            shown = percent;
            int full = (int) (WIDTH * done / total);
            out.print("\r\u001B[K" + what + " [" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + "/"
                    + total + "\r");
            out.print(done == total ? "\u001B[K" : "");
            out.flush();
        }
    }
}
