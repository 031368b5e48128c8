package org.casegraph.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.NameType;

/** The mentions and dates of an annotated text as a perfect suggester would hand them on. */
public final class GoldMentions {

    private final GoldText gold;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    public GoldMentions(GoldText gold) {
        this.gold = gold;
        gold.mentions().forEach(mention -> numbers.putIfAbsent(mention.who(), numbers.size()));
    }

    public List<SuggestedMention> mentions() {
        var mentions = new ArrayList<SuggestedMention>();
        for (var one : gold.mentions()) {
            var name = one.span().in(gold.text());
            int who = number(one.who());
            mentions.add(
                    new SuggestedMention(one.span(), one.kind(), one.type(), name, NameType.PRIMARY, who, "gold", 1));
        }
        return mentions;
    }

    public List<SuggestedDate> dates() {
        return gold.dates().stream()
                .map(date -> new SuggestedDate(date.span(), date.date(), "gold", 1))
                .toList();
    }

    public int number(String who) {
        return numbers.getOrDefault(who, -1);
    }

    /** Who has a number in the annotation. */
    public String who(int number) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("?");
    }
}
