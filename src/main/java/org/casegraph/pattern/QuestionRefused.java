package org.casegraph.pattern;

/** A question to the patterns that cannot be asked like this. The message is one sentence for whoever asked. */
public final class QuestionRefused extends RuntimeException {

    QuestionRefused(String sentence) {
        super(sentence);
    }
}
