package org.casegraph.watch;

/** A watch cannot be set or found as it was asked for; the message is a sentence for whoever asked. */
public final class WatchRefused extends RuntimeException {

    WatchRefused(String sentence) {
        super(sentence, null, false, false);
    }
}
