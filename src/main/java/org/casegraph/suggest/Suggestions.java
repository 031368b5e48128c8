package org.casegraph.suggest;

import java.util.List;

/**
 * What one text may say.
 *
 * @param language BCP 47 tag of the language the text seems to be in, {@code und} where it cannot be told
 * @param mentions who and what it names, each place by itself
 * @param dates the times it names
 * @param ties relations it tells of
 * @param acts acts it tells of
 */
public record Suggestions(
        String language,
        List<SuggestedMention> mentions,
        List<SuggestedDate> dates,
        List<SuggestedTie> ties,
        List<SuggestedAct> acts) {

    public Suggestions {
        mentions = List.copyOf(mentions);
        dates = List.copyOf(dates);
        ties = List.copyOf(ties);
        acts = List.copyOf(acts);
    }
}
