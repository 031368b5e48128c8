package org.casegraph.suggest;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.text.Span;

/** An example of a rule file: a text, and the places that it has between brackets. */
public record Marked(String text, List<Span> spans) {

    public static Marked of(String example) {
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        int open = 0;
        for (char c : example.toCharArray()) {
            switch (c) {
                case '[' -> open = text.length();
                case ']' -> spans.add(new Span(open, text.length()));
                default -> text.append(c);
            }
        }
        return new Marked(text.toString(), spans);
    }
}
