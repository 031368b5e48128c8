package org.casegraph.suggest;

import java.util.List;
import java.util.Map;
import org.casegraph.model.EntityKind;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.casegraph.text.DocumentText;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text with what a careful reader found in it; {@code texts/README.md} tells how it was read.
 *
 * @param genre what sort of document it is: "urgent action"
 */
public record GoldText(
        String name,
        String genre,
        String language,
        String text,
        List<GoldMention> mentions,
        List<GoldDate> dates,
        List<GoldTie> ties,
        List<GoldAct> acts) {

    /** The text as a suggester takes it: paragraphs begin after empty lines. */
    public DocumentText document() {
        return new DocumentText(text, List.of(), Paragraphs.of(text));
    }

    /** Something to be found. What is optional is neither missed where it is not, nor wrong where it is. */
    public sealed interface Gold permits GoldMention, GoldDate, GoldTie, GoldAct {

        Span span();

        boolean optional();
    }

    /**
     * Somebody or something that is named.
     *
     * @param type of an institution, null for others
     * @param who mentions of one text that stand for the same share it
     */
    public record GoldMention(Span span, EntityKind kind, @Nullable String type, String who, boolean optional)
            implements Gold {}

    /** A time that is named. */
    public record GoldDate(Span span, FuzzyDate date, boolean optional) implements Gold {}

    /** A relation, told by the words of its span. */
    public record GoldTie(
            Span span,
            String relation,
            String from,
            String to,
            @Nullable String quality,
            Stance stance,
            List<String> speakers,
            boolean optional)
            implements Gold {}

    /**
     * An act.
     *
     * @param span the words that tell of it, the trigger
     * @param victims those it is done to, or whom it helps: whoever fills SUFFERED_BY or IN_FAVOUR_OF
     * @param by those who do it: whoever fills DONE_BY
     * @param roles who fills the other roles, as far as the text names them
     * @param date null where the sentence does not say
     */
    public record GoldAct(
            Span span,
            String kind,
            List<String> victims,
            List<String> by,
            Map<String, List<String>> roles,
            Stance stance,
            List<String> speakers,
            @Nullable FuzzyDate date,
            boolean optional)
            implements Gold {}
}
