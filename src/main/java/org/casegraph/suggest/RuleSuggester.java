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
import org.jspecify.annotations.Nullable;

/**
 * Suggests by the rules of the files under {@code suggest}. Sentences are read in English; of Russian and Kazakh texts
 * names and times are told, of others times alone, so that nothing is guessed.
 */
public final class RuleSuggester implements Suggester {

    private static final String ENGLISH = "en";
    private static final Set<String> NAMES_READ = Set.of(ENGLISH, "ru", "kk", Language.UNKNOWN);

    private @Nullable Rules read;

    /** What the files say; to read them takes long, and most who start a server want something else first. */
    private record Rules(Mentions mentions, DateMentions dates, Acts acts, Ties ties) {}

    @Override
    public String name() {
        return "rules/1";
    }

    @Override
    public Suggestions suggest(DocumentText text) {
        var rules = rules();
        var language = Language.of(text.text());
        var times = rules.dates().in(text);
        if (!NAMES_READ.contains(language)) {
            return new Suggestions(language, List.of(), times, List.of(), List.of());
        }
        var named = rules.mentions().in(text);
        if (!language.equals(ENGLISH)) {
            return new Suggestions(language, named, times, List.of(), List.of());
        }
        var masked = Mask.of(text);
        var sentences = Pieces.of(masked);
        return new Suggestions(
                language,
                named,
                times,
                rules.ties().in(masked, sentences, named, times),
                rules.acts().in(masked, sentences, named, times));
    }

    private synchronized Rules rules() {
        var rules = read;
        if (rules == null) {
            rules = new Rules(new Mentions(), new DateMentions(), new Acts(), new Ties());
            read = rules;
        }
        return rules;
    }
}
