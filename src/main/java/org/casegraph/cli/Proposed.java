package org.casegraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casegraph.suggest.SuggestedAct;
import org.casegraph.suggest.SuggestedDate;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.SuggestedTie;
import org.casegraph.suggest.Suggestion;
import org.casegraph.suggest.Suggestions;
import org.casegraph.text.DocumentText;

/** What may be coded from a text, as a table and as JSON. */
record Proposed(DocumentText text, Suggestions suggestions) {

    private static final int LONGEST = 60;

    Table table() {
        var table = new Table("place", "form", "score", "rule", "proposal");
        var all = new ArrayList<Suggestion>();
        all.addAll(suggestions.mentions());
        all.addAll(suggestions.dates());
        all.addAll(suggestions.ties());
        all.addAll(suggestions.acts());
        all.sort(Comparator.comparingInt(one -> one.span().start()));
        all.forEach(one -> table.row(place(one), form(one), String.valueOf(one.score()), one.rule(), words(one)));
        return table;
    }

    private static String place(Suggestion one) {
        return one.span().start() + "-" + one.span().end();
    }

    private static String form(Suggestion one) {
        return switch (one) {
            case SuggestedMention _ -> "mention";
            case SuggestedDate _ -> "date";
            case SuggestedTie _ -> "tie";
            case SuggestedAct _ -> "act";
        };
    }

    private String words(Suggestion one) {
        return switch (one) {
            case SuggestedMention mention -> mention.kind() + " " + mention.name() + " (" + mention.who() + ")";
            case SuggestedDate date -> date.date().edtf() + ": " + quote(date);
            case SuggestedTie tie ->
                name(tie.from()) + " " + tie.relation() + " " + name(tie.to())
                        + (tie.quality() == null ? "" : " as " + tie.quality())
                        + stance(tie.stance().name(), tie.speakers());
            case SuggestedAct act ->
                act.kind() + roles(act) + stance(act.stance().name(), act.speakers()) + date(act);
        };
    }

    private String roles(SuggestedAct act) {
        return act.roles().stream()
                .map(role -> " " + role.role() + " " + name(role.who()))
                .collect(Collectors.joining(","));
    }

    private String stance(String stance, List<Integer> speakers) {
        var cited = speakers.isEmpty() ? "" : " by " + String.join(", ", names(speakers));
        return stance.equals("STATES") ? "" : "; " + stance + cited;
    }

    private static String date(SuggestedAct act) {
        return act.date() == null ? "" : "; " + act.date().edtf();
    }

    /** The first name that the text has for somebody. */
    private String name(int who) {
        return suggestions.mentions().stream()
                .filter(mention -> mention.who() == who)
                .map(SuggestedMention::name)
                .findFirst()
                .orElse(String.valueOf(who));
    }

    private List<String> names(List<Integer> who) {
        return who.stream().map(this::name).toList();
    }

    private String quote(Suggestion one) {
        var words = one.span().in(text.text()).replaceAll("\\s+", " ");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    /** Everything, with the words of each place. */
    Map<String, Object> json(String suggester) {
        var all = new LinkedHashMap<String, Object>();
        all.put("suggester", suggester);
        all.put("language", suggestions.language());
        all.put("characters", text.text().length());
        all.put("mentions", suggestions.mentions().stream().map(this::mention).toList());
        all.put("dates", suggestions.dates().stream().map(this::date).toList());
        all.put("ties", suggestions.ties().stream().map(this::tie).toList());
        all.put("acts", suggestions.acts().stream().map(this::act).toList());
        return all;
    }

    private Map<String, Object> mention(SuggestedMention mention) {
        var item = place(mention, mention.kind().name());
        item.put("type", mention.type());
        item.put("name", mention.name());
        item.put("nameType", mention.nameType().name());
        item.put("who", mention.who());
        return item;
    }

    private Map<String, Object> date(SuggestedDate date) {
        var item = place(date, "DATE");
        item.put("edtf", date.date().edtf());
        item.put("basis", date.date().basis().name());
        return item;
    }

    private Map<String, Object> tie(SuggestedTie tie) {
        var item = place(tie, tie.relation());
        item.put("from", party(tie.from()));
        item.put("to", party(tie.to()));
        item.put("quality", tie.quality());
        item.put("stance", tie.stance().name());
        item.put("speakers", tie.speakers().stream().map(this::party).toList());
        return item;
    }

    private Map<String, Object> act(SuggestedAct act) {
        var item = place(act, act.kind());
        item.put("trigger", act.trigger().in(text.text()));
        item.put("roles", act.roles().stream().map(this::role).toList());
        item.put("stance", act.stance().name());
        item.put("cues", act.cues().stream().map(cue -> cue.in(text.text())).toList());
        item.put("speakers", act.speakers().stream().map(this::party).toList());
        item.put("edtf", act.date() == null ? null : act.date().edtf());
        return item;
    }

    private Map<String, Object> role(SuggestedAct.Role role) {
        var item = new LinkedHashMap<String, Object>();
        item.put("role", role.role());
        item.putAll(party(role.who()));
        return item;
    }

    private Map<String, Object> party(int who) {
        var item = new LinkedHashMap<String, Object>();
        item.put("who", who);
        item.put("name", name(who));
        return item;
    }

    private Map<String, Object> place(Suggestion one, String kind) {
        var item = new LinkedHashMap<String, Object>();
        item.put("start", one.span().start());
        item.put("end", one.span().end());
        item.put("words", one.span().in(text.text()));
        item.put("kind", kind);
        item.put("rule", one.rule());
        item.put("score", one.score());
        return item;
    }
}
