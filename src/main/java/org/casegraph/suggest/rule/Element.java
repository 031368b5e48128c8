package org.casegraph.suggest.rule;

import java.util.List;

/** One step of a pattern. */
sealed interface Element {

    /** Where the step is over that begins at the word; -1 where it does not fit. */
    int end(Tokens tokens, int at, Chunks chunks);

    /** One of these words. */
    record Words(List<String> keys) implements Element {
        @Override
        public int end(Tokens tokens, int at, Chunks chunks) {
            return tokens.has(at) && keys.contains(tokens.get(at).key()) ? at + 1 : -1;
        }
    }

    /** An entry of one of these lists. */
    record Listed(List<String> lists) implements Element {
        @Override
        public int end(Tokens tokens, int at, Chunks chunks) {
            int longest = 0;
            for (var list : lists) {
                longest = Math.max(longest, tokens.length(at, list));
            }
            return longest == 0 ? -1 : at + longest;
        }
    }

    /** A word written in one of these ways. */
    record Shaped(List<Shape> shapes) implements Element {
        @Override
        public int end(Tokens tokens, int at, Chunks chunks) {
            return tokens.has(at) && shapes.contains(tokens.get(at).shape()) ? at + 1 : -1;
        }
    }

    /** Something that whoever runs the pattern knows by name. */
    record Chunk(String name) implements Element {
        @Override
        public int end(Tokens tokens, int at, Chunks chunks) {
            return tokens.has(at) ? chunks.end(name, tokens, at) : -1;
        }
    }

    /** The beginning of a line. */
    record LineStart() implements Element {
        @Override
        public int end(Tokens tokens, int at, Chunks chunks) {
            return tokens.has(at) && tokens.get(at).opensLine() ? at : -1;
        }
    }

    /** The end of a line or of a sentence. */
    record LineEnd() implements Element {
        @Override
        public int end(Tokens tokens, int at, Chunks chunks) {
            boolean isEnd = !tokens.has(at) || tokens.get(at).opensLine() || !tokens.areTogether(at - 1, at);
            return isEnd ? at : -1;
        }
    }

    /** That something does not stand here. */
    record Not(Element element) implements Element {
        @Override
        public int end(Tokens tokens, int at, Chunks chunks) {
            return element.end(tokens, at, chunks) < 0 ? at : -1;
        }
    }
}
