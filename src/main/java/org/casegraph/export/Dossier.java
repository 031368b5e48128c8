package org.casegraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.Account;
import org.casegraph.graph.read.AccountReader;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.ActFilter;
import org.casegraph.graph.read.ActReader;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.PageRequest;
import org.casegraph.graph.read.Tie;
import org.casegraph.graph.read.TieReader;
import org.casegraph.graph.read.TiesOf;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Question;
import org.springframework.stereotype.Component;

/** What is known of a case, as a text in which every line leads to the statements behind it. */
@Component
public final class Dossier {

    static final String BEGINNING =
            "Everything below is said by the sources that the numbers lead to, in the stance given there.";

    private static final int PAGE = 500;

    private final ActReader acts;
    private final AccountReader accounts;
    private final TieReader ties;
    private final Findings findings;
    private final Footnotes.Reader footnotes;

    Dossier(ActReader acts, AccountReader accounts, TieReader ties, Findings findings, Footnotes.Reader footnotes) {
        this.acts = acts;
        this.accounts = accounts;
        this.ties = ties;
        this.findings = findings;
        this.footnotes = footnotes;
    }

    /** The dossier in Markdown; the same data give the same text. */
    public String markdown(Entity theCase, Viewer viewer) {
        var notes = new Footnotes();
        var text = new ArrayList<String>();
        text.add("# " + Markdown.plain(theCase.name()));
        text.add(BEGINNING);
        text.add("## Parties");
        text.add(list(parties(theCase, viewer).stream()
                .map(tie -> party(theCase, tie, notes))
                .toList()));
        text.add("## What is said to have happened");
        text.add(list(chronology(theCase, notes, viewer)));
        text.add("## Patterns of pressure");
        text.add(list(findingsOf(theCase, viewer).stream()
                .map(finding -> finding(finding, notes))
                .toList()));
        text.add("## Sources");
        text.addAll(footnotes.read(notes, viewer));
        return String.join("\n\n", text) + "\n";
    }

    private List<Tie> parties(Entity theCase, Viewer viewer) {
        var question = new TiesOf(theCase.id(), null, TiesOf.Direction.EITHER, 1, null, PageRequest.first(PAGE));
        return ties.pages(List.of(question), viewer).values().stream()
                .flatMap(page -> page.values().stream())
                .toList();
    }

    private static String party(Entity theCase, Tie tie, Footnotes notes) {
        var other = tie.from().id().equals(theCase.id()) ? tie.to() : tie.from();
        var words = tie.relation().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return Markdown.plain(other.name()) + " (" + words + ")" + notes.marks(tie.statements());
    }

    private List<String> chronology(Entity theCase, Footnotes notes, Viewer viewer) {
        var told = actsOf(theCase, viewer);
        var sentences = accounts.accounts(told, viewer);
        var lines = new ArrayList<String>();
        for (var act : told) {
            var account = sentences.get(act.id());
            if (account != null) {
                var contested = act.contested() ? " *Denied by some.*" : "";
                lines.add(Markdown.plain(account.sentence() + details(account))
                        + contested
                        + notes.marks(act.statements()));
            }
        }
        return lines;
    }

    private static String details(Account account) {
        return account.details().stream()
                .map(detail -> detail.key() + ": " + detail.value())
                .distinct()
                .reduce((one, other) -> one + "; " + other)
                .map(particulars -> " (" + particulars + ")")
                .orElse("");
    }

    private List<Act> actsOf(Entity theCase, Viewer viewer) {
        var filter = new ActFilter(null, null, theCase.id(), null, null, null, null, null);
        var found = new ArrayList<Act>();
        var page = acts.page(filter, PageRequest.first(PAGE), viewer);
        found.addAll(page.values());
        while (page.hasMore()) {
            var after = page.items().getLast().place();
            page = acts.page(filter, new PageRequest(PAGE, List.of(), after), viewer);
            found.addAll(page.values());
        }
        return found;
    }

    /** The findings that a party of the case has a part in. */
    private List<Finding> findingsOf(Entity theCase, Viewer viewer) {
        var involved = new ArrayList<String>();
        involved.add(theCase.id());
        parties(theCase, viewer).forEach(tie -> {
            involved.add(tie.from().id());
            involved.add(tie.to().id());
        });
        return findings.find(Question.all().involving(involved), viewer);
    }

    private static String finding(Finding finding, Footnotes notes) {
        var statements = finding.legs().stream()
                .flatMap(leg -> leg.statements().stream())
                .distinct()
                .toList();
        return Markdown.plain(finding.sentence() + " (" + origins(finding.origins()) + ")") + notes.marks(statements);
    }

    static String origins(int count) {
        return count == 1 ? "1 independent origin" : count + " independent origins";
    }

    private static String list(List<String> lines) {
        return lines.isEmpty()
                ? "Nothing is said of this."
                : lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
