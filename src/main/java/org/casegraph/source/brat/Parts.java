package org.casegraph.source.brat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Mention;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Stance;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.brat.Annotation.Argument;
import org.casegraph.source.brat.Meanings.Part;
import org.jspecify.annotations.Nullable;

/** Who has which part in an event, and what else its arguments say. */
final class Parts {

    /** How a reference says a date: EDTF:2019-03-12. */
    static final String DATE_ENTRY = "EDTF:";

    /** What the arguments of one event come to. */
    record Told(Fact.Happened fact, List<String> cited, @Nullable FuzzyDate date, String summary) {

        /** Where nothing else says how the text stands to it. */
        Stance usualStance() {
            return cited.isEmpty() ? Stance.STATES : Stance.REPORTS;
        }
    }

    private final Vocabulary vocabulary;
    private final Meanings meanings;
    private final Map<String, Mention> mentions;
    private final Map<String, Mention> acts;
    private final Map<String, String> entries;
    private final Names names;
    private final LeftOut leftOut;
    private final Set<String> used = new HashSet<>();

    Parts(
            Vocabulary vocabulary,
            Meanings meanings,
            Map<String, Mention> mentions,
            Map<String, Mention> acts,
            Annotations read,
            Names names,
            LeftOut leftOut) {
        this.vocabulary = vocabulary;
        this.meanings = meanings;
        this.mentions = mentions;
        this.acts = acts;
        this.entries = read.references().stream()
                .collect(Collectors.toMap(
                        Annotation.Reference::target,
                        Annotation.Reference::entry,
                        (one, _) -> one,
                        LinkedHashMap::new));
        this.names = names;
        this.leftOut = leftOut;
    }

    /** Words that are dates or particulars of events, and name nobody. */
    Set<String> used() {
        return used;
    }

    Told of(Mention act, List<Argument> arguments, int line) {
        var roles = new ArrayList<RoleFilling>();
        var details = new LinkedHashMap<String, String>();
        var cited = new ArrayList<String>();
        FuzzyDate date = null;
        for (var argument : arguments) {
            switch (meanings.part(argument.role()).orElse(null)) {
                case null -> leftOut.add("parts '" + argument.role() + "' of events", line);
                case Part.Role role -> filling(role, argument, line).ifPresent(roles::add);
                case Part.Detail detail -> {
                    used.add(argument.target());
                    details.merge(detail.key(), names.words(argument.target()), (one, other) -> one + "; " + other);
                }
                case Part.Date _ -> date = date(argument, line).orElse(date);
                case Part.Speaker _ -> speaker(argument, line).map(Mention::id).ifPresent(cited::add);
            }
        }
        details.values().removeIf(String::isBlank);
        var distinct = roles.stream().distinct().toList();
        var kind = Objects.requireNonNull(act.type());
        return new Told(new Fact.Happened(act.id(), kind, distinct, details), cited, date, summary(kind, distinct));
    }

    private Optional<RoleFilling> filling(Part.Role part, Argument argument, int line) {
        var role = vocabulary.role(part.role()).orElseThrow();
        var mention = mentions.getOrDefault(argument.target(), acts.get(argument.target()));
        if (mention == null) {
            leftOut.add("parts '" + argument.role() + "' of what is not taken in", line);
            return Optional.empty();
        }
        boolean may = mention.isAct() ? role.acts() : role.fillers().contains(mention.kind());
        if (!may) {
            var what = mention.isAct() ? "an act" : String.valueOf(mention.kind());
            leftOut.add("parts '" + argument.role() + "' of " + what + ", which cannot be " + role.id(), line);
        }
        return may ? Optional.of(new RoleFilling(role.id(), mention.id())) : Optional.empty();
    }

    private Optional<Mention> speaker(Argument argument, int line) {
        var speaker = Optional.ofNullable(mentions.get(argument.target()));
        if (speaker.isEmpty()) {
            leftOut.add("parts '" + argument.role() + "' of what is not taken in", line);
        }
        return speaker;
    }

    /** A date says itself in EDTF, or a reference does for it, such as EDTF:2019-03-12. */
    private Optional<FuzzyDate> date(Argument argument, int line) {
        var entry = entries.getOrDefault(argument.target(), "");
        for (var text : List.of(entry.replaceFirst("^" + DATE_ENTRY, ""), names.words(argument.target()))) {
            try {
                var date = FuzzyDate.parse(text);
                used.add(argument.target());
                return Optional.of(date);
            } catch (IllegalArgumentException e) {
                // The next text may be one.
            }
        }
        leftOut.add("dates of events that are not written in EDTF and have no reference EDTF:…", line);
        return Optional.empty();
    }

    private String summary(String kind, List<RoleFilling> roles) {
        var suffered = named(roles, List.of("SUFFERED_BY", "IN_FAVOUR_OF"));
        var did = named(roles, List.of("DONE_BY"));
        var says = vocabulary.actKind(kind).orElseThrow().says();
        if (suffered.isEmpty()) {
            return (did.isEmpty() ? "Somebody" : did) + " " + says + ".";
        }
        return suffered + " " + says + (did.isEmpty() ? "." : ", by " + did + ".");
    }

    private String named(List<RoleFilling> roles, List<String> wanted) {
        return roles.stream()
                .filter(role -> wanted.contains(role.role()))
                .map(role -> names.of(role.filler()))
                .collect(Collectors.joining(", "));
    }
}
