package org.casegraph.source.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.casegraph.model.Document;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.Ids;
import org.casegraph.model.Judgement;
import org.casegraph.model.Mention;
import org.casegraph.model.Name;
import org.casegraph.model.Ruling;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.CaseFile;
import org.jspecify.annotations.Nullable;

/** Makes statements of what a file tells, and hands them on in parts, so that a large file is never held whole. */
final class Drafts implements Teller {

    private final Header header;
    private final Census census;
    private final Voices voices;
    private final Ends ends;
    private final Sentences sentences;
    private final Losses losses;
    private final Parts parts;
    private final Runnable step;

    Drafts(
            Format.Opened file,
            @Nullable String sha256,
            Census census,
            Vocabulary vocabulary,
            Consumer<CaseFile> parts,
            Runnable step) {
        this.header = file.header();
        this.census = census;
        this.voices = new Voices(header, sha256);
        this.losses = new Losses();
        this.ends = new Ends(header.collection(), vocabulary, census, losses);
        this.sentences = new Sentences(vocabulary, census);
        this.parts = new Parts(header, file.isDocument() ? voices : null, parts);
        this.step = step;
    }

    List<Loss> losses() {
        return losses.all();
    }

    /** Hands on what is left. */
    int end() {
        return parts.end();
    }

    @Override
    public void entity(Place at, String id, EntityKind kind, @Nullable String type) {
        ends.requireSame(at, id, new Known(kind, type));
    }

    @Override
    public void act(Place at, String id, String kind) {
        ends.requireSame(at, id, new Known(null, kind));
    }

    @Override
    public void document(Place at, String id, Document described) {
        if (ends.isFit(at, described.title(), Texts.LONGEST_NAME)) {
            parts.part().add(described);
            losses.taken(at);
        }
    }

    @Override
    public void name(Place at, String id, Name name, Frame frame) {
        ends.read(at, id, "entity", name.value(), Texts.LONGEST_NAME).ifPresent(mention -> {
            var value = new Name(name.value().strip(), name.type(), name.language());
            voices.say(
                    at,
                    "Lists the name " + value.value(),
                    new Fact.Named(mention.id(), value),
                    frame,
                    List.of(mention),
                    parts.part());
            losses.taken(at);
        });
    }

    @Override
    public void value(Place at, String id, String property, String value, @Nullable String language, Frame frame) {
        ends.read(at, id, "entity", value, Texts.LONGEST_VALUE).ifPresent(mention -> {
            var fact = new Fact.Valued(mention.id(), property, value.strip(), language);
            voices.say(at, sentences.value(id, property, value.strip()), fact, frame, List.of(mention), parts.part());
            losses.taken(at);
        });
    }

    @Override
    public void tie(Place at, String relation, String from, String to, @Nullable String quality, Frame frame) {
        ends.tied(at, relation, from, to).ifPresent(pair -> {
            var words = quality == null || quality.isBlank() ? null : quality.strip();
            if (words != null && !ends.isFit(at, words, Texts.LONGEST_NAME)) {
                return;
            }
            var fact = new Fact.Related(
                    pair.getFirst().id(), relation, pair.getLast().id(), words);
            voices.say(at, sentences.tie(relation, from, to, words), fact, frame, pair, parts.part());
            losses.taken(at);
        });
    }

    @Override
    public void happened(
            Place at, String act, Map<String, List<String>> roles, Map<String, String> details, Frame frame) {
        var mention = ends.mention(at, act).filter(Mention::isAct);
        if (mention.isEmpty()) {
            return;
        }
        var spokenOf = new ArrayList<>(List.of(mention.get()));
        var fillings = ends.fillings(at, roles, spokenOf);
        var kind = Optional.ofNullable(mention.get().type()).orElseThrow();
        var fact = new Fact.Happened(mention.get().id(), kind, fillings, ends.details(at, details));
        voices.say(at, sentences.act(kind, roles), fact, frame, spokenOf, parts.part());
        losses.taken(at);
    }

    @Override
    public void statement(Place at, Statement statement, List<Mention> spokenOf) {
        if (Texts.of(statement).entrySet().stream().allMatch(text -> ends.isFit(at, text.getKey(), text.getValue()))) {
            parts.part().add(statement, spokenOf);
            losses.taken(at);
        }
    }

    @Override
    public void judgement(Place at, Judgement judgement) {
        parts.part().add(judgement);
        losses.taken(at);
    }

    @Override
    public void record(Place at, String about, String caption, String entry, Frame frame) {
        var subject = about.isEmpty() ? Optional.of(voices.publisher()) : ends.mention(at, about);
        if (ends.isFit(at, entry, Texts.LONGEST_VALUE)) {
            subject.ifPresent(mention -> voices.keep(at, mention, caption, entry, frame, parts.part()));
            losses.taken(at);
        }
    }

    @Override
    public void same(Place at, String one, String other, String reason) {
        var first = ends.mention(at, one);
        var second = ends.mention(at, other);
        if (first.isPresent()
                && second.isPresent()
                && first.get().kind() == second.get().kind()) {
            var id = Ids.of("judgement", first.get().id(), second.get().id(), header.coder());
            var entry = new Ruling.Entry(id, header.coder(), reason, Instant.EPOCH, header.label(), List.of(), null);
            parts.part().add(new Judgement(entry, first.get().id(), second.get().id(), Judgement.Verdict.SAME));
            losses.taken(at);
        } else if (first.isPresent() && second.isPresent()) {
            losses.refused(at, "'" + one + "' and '" + other + "' are of different kinds and cannot be one");
        }
    }

    @Override
    public Optional<Known> known(String id) {
        return census.of(id);
    }

    @Override
    public String nameOf(String id) {
        return census.nameOf(id);
    }

    @Override
    public void taken(Place at) {
        losses.taken(at);
    }

    @Override
    public void noPlace(Place at, String why) {
        losses.noPlace(at, why);
    }

    @Override
    public void refused(Place at, String why) {
        losses.refused(at, why);
    }

    @Override
    public void entryEnds() {
        step.run();
        parts.entryEnds();
    }
}
