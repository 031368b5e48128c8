package org.casegraph.suggest;

import java.util.List;
import java.util.Set;
import org.casegraph.suggest.act.Acts;
import org.casegraph.suggest.mention.Mentions;
import org.casegraph.suggest.tie.Ties;
import org.casegraph.suggest.time.DateMentions;
import org.casegraph.text.DocumentText;
import org.casegraph.text.Language;
import org.casegraph.text.Mask;

/**
 * Suggests by the rules of the files under {@code suggest}. Sentences are read in English; of Russian and Kazakh texts
 * names and times are told, of others times alone, so that nothing is guessed.
 */
public final class RuleSuggester implements Suggester {

    private static final String ENGLISH = "en";
    private static final Set<String> NAMES_READ = Set.of(ENGLISH, "ru", "kk", Language.UNKNOWN);

    private final Mentions mentions = new Mentions();
    private final DateMentions dates = new DateMentions();
    private final Acts acts = new Acts();
    private final Ties ties = new Ties();

    @Override
    public String name() {
        return "rules/1";
    }

    @Override
    public Suggestions suggest(DocumentText text) {
        var language = Language.of(text.text());
        var times = dates.in(text);
        if (!NAMES_READ.contains(language)) {
            return new Suggestions(language, List.of(), times, List.of(), List.of());
        }
        var named = mentions.in(text);
        if (!language.equals(ENGLISH)) {
            return new Suggestions(language, named, times, List.of(), List.of());
        }
        var masked = Mask.of(text);
        var sentences = Pieces.of(masked);
        return new Suggestions(
                language,
                named,
                times,
                ties.in(masked, sentences, named, times),
                acts.in(masked, sentences, named, times));
    }
}
