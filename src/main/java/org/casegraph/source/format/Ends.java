package org.casegraph.source.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.model.Ids;
import org.casegraph.model.Mention;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.Words;
import org.casegraph.source.format.Teller.Known;

/** Those whom a file speaks of, as the store knows them; what cannot be meant is refused, with the place. */
final class Ends {

    private static final Pattern DETAIL = Pattern.compile("[\\p{L}][\\p{L}\\p{N} _-]{0,59}");

    private final String collection;
    private final Vocabulary vocabulary;
    private final Census census;
    private final Losses losses;

    Ends(String collection, Vocabulary vocabulary, Census census, Losses losses) {
        this.collection = collection;
        this.vocabulary = vocabulary;
        this.census = census;
        this.losses = losses;
    }

    /** Who an id stands for; refused where the file does not have it. */
    Optional<Mention> mention(Place at, String id) {
        var known = census.of(id);
        if (known.isEmpty()) {
            losses.refused(at, "'" + Words.shortened(id) + "' is not in this file, or nothing that is kept here");
        }
        return known.map(sort -> {
            var kind = sort.kind();
            return new Mention(Ids.of(kind == null ? "act" : kind.name(), collection, id), kind, sort.type());
        });
    }

    /** An entity of which some words are said; refused where there is none, or the words may not be kept. */
    Optional<Mention> read(Place at, String id, String what, String words, int longest) {
        return mention(at, id).filter(mention -> {
            if (mention.isAct()) {
                losses.refused(at, "'" + Words.shortened(id) + "' is an act and no " + what);
            }
            return !mention.isAct() && isFit(at, words, longest);
        });
    }

    /** Those particulars of an act that may be kept. */
    Map<String, String> details(Place at, Map<String, String> details) {
        var kept = new LinkedHashMap<String, String>();
        details.forEach((key, value) -> {
            if (!DETAIL.matcher(key).matches()) {
                losses.refused(
                        at.of(key), "a particular of an act is called by letters, digits, '_' and '-', up to 60");
            } else if (isFit(at.of(key), value, Texts.LONGEST_VALUE)) {
                kept.put(key, value.strip());
            }
        });
        return kept;
    }

    boolean isFit(Place at, String words, int longest) {
        try {
            Texts.require(words, longest);
            return true;
        } catch (IllegalArgumentException e) {
            losses.refused(at, Objects.requireNonNullElse(e.getMessage(), "it cannot be kept"));
            return false;
        }
    }

    /** The two ends of a relation. */
    Optional<List<Mention>> tied(Place at, String relation, String from, String to) {
        var kinds = vocabulary.relation(relation).orElseThrow();
        var one = mention(at, from);
        var other = mention(at, to);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        if (one.equals(other)) {
            losses.refused(at, "it ties '" + Words.shortened(from) + "' to itself");
            return Optional.empty();
        }
        boolean fits = kinds.from().contains(one.get().kind())
                && kinds.to().contains(other.get().kind());
        if (!fits) {
            losses.refused(
                    at,
                    relation + " does not tie " + word(one.get()) + " to " + word(other.get()) + "; accepted is "
                            + kinds.from() + " to " + kinds.to());
        }
        return fits ? Optional.of(List.of(one.get(), other.get())) : Optional.empty();
    }

    /** Those who fill the roles of an act; they are added to those who are spoken of. */
    List<RoleFilling> fillings(Place at, Map<String, List<String>> roles, List<Mention> spokenOf) {
        var fillings = new ArrayList<RoleFilling>();
        roles.forEach((role, ids) -> ids.stream().distinct().forEach(id -> {
            if (id.equals(RoleFilling.SOMEBODY) || id.equals(RoleFilling.NOBODY)) {
                fillings.add(new RoleFilling(role, id));
            } else {
                mention(at, id).filter(filler -> mayFill(at, role, filler)).ifPresent(filler -> {
                    fillings.add(new RoleFilling(role, filler.id()));
                    spokenOf.add(filler);
                });
            }
        }));
        return fillings;
    }

    private boolean mayFill(Place at, String role, Mention filler) {
        var known = vocabulary.role(role).orElseThrow();
        boolean may = filler.isAct() ? known.acts() : known.fillers().contains(filler.kind());
        if (!may) {
            losses.refused(at, word(filler) + " cannot be " + role + " of an act");
        }
        return may;
    }

    /** The first thing that a file says of an id is what it stands for. */
    void requireSame(Place at, String id, Known said) {
        var first = census.of(id).orElseThrow();
        boolean isSame = Objects.equals(first.kind(), said.kind())
                && (first.type() == null || said.type() == null || first.type().equals(said.type()));
        if (!isSame) {
            losses.refused(
                    at,
                    "'" + Words.shortened(id) + "' is " + word(first) + " further up and " + word(said)
                            + " here; it is kept as the former");
        }
    }

    private static String word(Mention mention) {
        return word(new Known(mention.kind(), mention.type()));
    }

    private static String word(Known known) {
        var kind = known.kind();
        var type = known.type() == null ? "" : " (" + known.type() + ")";
        return kind == null ? "an act" + type : kind + type;
    }
}
