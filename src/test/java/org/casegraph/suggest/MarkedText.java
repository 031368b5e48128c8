package org.casegraph.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.casegraph.model.EntityKind;
import org.casegraph.model.NameType;
import org.casegraph.text.Span;

/**
 * An example as rule files write it: {@code <Ana Ruiz>} is a person, {@code <High Court:COURT>} an institution of that
 * type, {@code <Lima:PLACE>} and {@code <Red Union:GROUP>} what they say, and {@code [beaten]} is what is asked about.
 * The same words always stand for the same.
 */
public record MarkedText(String text, List<SuggestedMention> mentions, int asked) {

    private static final Pattern MARK = Pattern.compile("<([^:<>]+)(?::([A-Z_]+))?>|\\[([^\\[\\]]+)]");

    public static MarkedText of(String marked) {
        var text = new StringBuilder();
        var mentions = new ArrayList<SuggestedMention>();
        var numbers = new LinkedHashMap<String, Integer>();
        int asked = -1;
        var marks = MARK.matcher(marked);
        int end = 0;
        while (marks.find()) {
            text.append(marked, end, marks.start());
            end = marks.end();
            if (marks.group(1) == null) {
                asked = text.length();
                text.append(marks.group(3));
            } else {
                mentions.add(mention(marks.group(1), marks.group(2), text.length(), numbers));
                text.append(marks.group(1));
            }
        }
        return new MarkedText(text.append(marked.substring(end)).toString(), List.copyOf(mentions), asked);
    }

    private static SuggestedMention mention(String name, String kind, int at, Map<String, Integer> numbers) {
        int who = numbers.computeIfAbsent(name, _ -> numbers.size());
        var span = new Span(at, at + name.length());
        boolean isKind = kind == null || kind.matches("PLACE|GROUP|CASE|PERSON");
        var kindOf = kind == null ? EntityKind.PERSON : isKind ? EntityKind.valueOf(kind) : EntityKind.INSTITUTION;
        return new SuggestedMention(span, kindOf, isKind ? null : kind, name, NameType.PRIMARY, who, "test", 1);
    }

    /** Which of those who are named has a number. */
    public String name(int who) {
        return mentions.stream()
                .filter(mention -> mention.who() == who)
                .map(SuggestedMention::name)
                .findFirst()
                .orElseThrow();
    }
}
