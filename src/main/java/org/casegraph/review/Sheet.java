package org.casegraph.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casegraph.model.Document;
import org.casegraph.model.Ids;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.Suggestion;
import org.casegraph.suggest.Suggestions;
import org.casegraph.text.DocumentText;
import org.casegraph.text.Span;

/** A held text, and all that may be coded from it. */
final class Sheet {

    private static final Comparator<Suggestion> IN_THE_TEXT = Comparator.comparingInt(
                    (Suggestion suggestion) -> suggestion.span().start())
            .thenComparingInt(suggestion -> suggestion.span().end())
            .thenComparing(Proposed::form)
            .thenComparing(Proposed::kind);

    private static final Comparator<Proposed> TELLING = Comparator.comparingInt(Sheet::rank)
            .thenComparingInt(one -> one.span().start());

    private static final Pattern PROPOSAL = Pattern.compile("proposal-[0-9a-f]{16}");

    private final String sha256;
    private final DocumentText text;
    private final Places places;
    private final SequencedMap<String, Proposed> proposed = new LinkedHashMap<>();
    private final HashMap<Integer, List<Proposed>> mentions = new HashMap<>();

    /**
     * @param sha256 of the original
     * @param textSha256 of the text
     */
    Sheet(String sha256, String textSha256, DocumentText text, Suggestions suggestions) {
        this.sha256 = sha256;
        this.text = text;
        this.places = new Places(text, textSha256);
        var all = new ArrayList<Suggestion>();
        Stream.<Collection<? extends Suggestion>>of(
                        suggestions.mentions(), suggestions.dates(), suggestions.ties(), suggestions.acts())
                .flatMap(Collection::stream)
                .filter(suggestion -> suggestion.span().end() <= text.text().length())
                .forEach(all::add);
        all.sort(IN_THE_TEXT);
        identify(all);
    }

    /** Of a document whose text is not held: nothing may be coded from it here. */
    static Sheet notHeld(Document document) {
        var text = new DocumentText("", List.of(), List.of());
        var key = Optional.ofNullable(document.sha256()).orElse(document.id());
        return new Sheet(key, key, text, new Suggestions("und", List.of(), List.of(), List.of(), List.of()));
    }

    /** The same words in the same surroundings are told apart by their order alone. */
    private void identify(List<Suggestion> inOrder) {
        var found = new HashMap<String, Integer>();
        for (var suggestion : inOrder) {
            var words = Proposed.words(suggestion);
            var form = Proposed.form(suggestion).name();
            var first = id(form, Proposed.kind(suggestion), words, 0);
            int nth = found.merge(first, 1, Integer::sum) - 1;
            var id = nth == 0 ? first : id(form, Proposed.kind(suggestion), words, nth);
            proposed.put(id, new Proposed(id, suggestion));
        }
        proposed.values().forEach(one -> {
            if (one.suggestion() instanceof SuggestedMention mention) {
                mentions.computeIfAbsent(mention.who(), _ -> new ArrayList<>()).add(one);
            }
        });
        mentions.values().forEach(same -> same.sort(TELLING));
    }

    /** Full names before other forms, and of each the longer ones before the shorter. */
    private static int rank(Proposed one) {
        if (!(one.suggestion() instanceof SuggestedMention mention)) {
            return Integer.MAX_VALUE;
        }
        int type =
                switch (mention.nameType()) {
                    case PRIMARY -> 0;
                    case WEAK_ALIAS -> 2;
                    case DESCRIPTION -> 3;
                    default -> 1;
                };
        return type * 100_000 - Math.min(mention.name().length(), 99_999);
    }

    private String id(String form, String kind, Span words, int nth) {
        return Ids.of(
                "proposal",
                sha256,
                form,
                kind,
                Letters.before(words, text.text()),
                Letters.of(words, text.text()),
                Letters.after(words, text.text()),
                nth == 0 ? "" : String.valueOf(nth));
    }

    /** The id of a statement that a person makes from a place. */
    String ownId(Span words, String said) {
        return id(Form.OWN.name(), said, words, 0);
    }

    String sha256() {
        return sha256;
    }

    Places places() {
        return places;
    }

    String text() {
        return text.text();
    }

    Collection<Proposed> proposed() {
        return proposed.sequencedValues();
    }

    Optional<Proposed> proposed(String id) {
        return Optional.ofNullable(proposed.get(id));
    }

    /** The mentions of whoever has this number, the most telling name first. */
    List<Proposed> mentions(int who) {
        return mentions.getOrDefault(who, List.of());
    }

    /** The number of whoever one mentions. */
    Optional<Integer> who(String mention) {
        return proposed(mention)
                .map(Proposed::suggestion)
                .filter(SuggestedMention.class::isInstance)
                .map(found -> ((SuggestedMention) found).who());
    }

    /** A document as it is known here, so that places beyond its end are found out. */
    Document measured(Document document) {
        return new Document(
                document.id(),
                document.title(),
                document.type(),
                document.publisher(),
                document.authors(),
                document.addressees(),
                document.published(),
                document.language(),
                document.url(),
                document.sha256(),
                text().isEmpty() ? document.characters() : (Integer) text().length(),
                document.label());
    }

    /** A sentence in which mentions are called by their names. */
    String readable(String sentence) {
        return PROPOSAL.matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(proposed(found.group())
                        .map(Proposed::suggestion)
                        .filter(SuggestedMention.class::isInstance)
                        .map(mention -> ((SuggestedMention) mention).name())
                        .orElse(found.group())));
    }
}
