package org.casegraph.graph;

/** The store cannot be shown as it was at some moment; the message is a sentence for whoever asked. */
public final class PastRefused extends RuntimeException {

    private final boolean mayPass;

    PastRefused(String sentence, boolean mayPass) {
        super(sentence, null, false, false);
        this.mayPass = mayPass;
    }

    /** Whether the same question may be answered a little later. */
    public boolean mayPass() {
        return mayPass;
    }
}
