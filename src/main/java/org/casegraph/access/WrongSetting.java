package org.casegraph.access;

/** A setting on who may come in that cannot be meant: a sentence on what is wrong, and one about what would be right. */
public final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    WrongSetting(String sentence, String advice) {
        super(sentence, null, false, false);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
