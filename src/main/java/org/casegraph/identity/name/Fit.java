package org.casegraph.identity.name;

/** How well one word fits another, and by what. */
record Fit(double score, By by) {

    static final Fit NONE = new Fit(0, By.NOTHING);

    /** By what two words are taken for one, the safest first. */
    enum By {
        LETTERS("the same letters"),
        SOUND("written another way"),
        VARIANT("a form of the same name in another language"),
        CASE("the same word in another case or gender"),
        ENDING("the same root with and without its ending"),
        FATHER("the same father"),
        JOINED("the same, joined or taken apart"),
        SHORT("a short form of the name"),
        SWAPPED("two letters changed places"),
        SLIP("a slip of the typing hand"),
        REPLACED("one letter is another"),
        BEGINNING("the beginning of the name"),
        INITIAL("the initial fits"),
        NOTHING("nothing fits");

        private final String words;

        By(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    boolean isBetterThan(Fit other) {
        return score > other.score;
    }
}
