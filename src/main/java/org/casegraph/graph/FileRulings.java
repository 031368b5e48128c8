package org.casegraph.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casegraph.graph.protect.Aliases;
import org.casegraph.identity.Identities;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.Judgement;
import org.casegraph.model.Mention;
import org.casegraph.model.Protection;
import org.casegraph.model.Statement;
import org.casegraph.source.CaseFile;

/** The rulings that a case file makes. They go when it no longer says so, and stand again when it does. */
final class FileRulings {

    private final GraphWrites writes;
    private final String source;
    private final CaseFile file;
    private final ImportRows rows;
    private final FreeAliases aliases;

    FileRulings(GraphWrites writes, FreeAliases aliases, String source, CaseFile file, ImportRows rows) {
        this.aliases = aliases;
        this.writes = writes;
        this.source = source;
        this.file = file;
        this.rows = rows;
    }

    /**
     * Keeps them.
     *
     * @param changed statements that came or went, some of which may name those whom somebody has judged
     * @throws ImportRefused if what it judges cannot stand beside what others judged
     * @return the mentions that the file judges, judged before, or names otherwise than before
     */
    Set<String> keep(List<Statement> changed, WriteTransaction transaction) {
        var judged = new LinkedHashSet<String>();
        if (file.id() != null) {
            writes.ask(transaction, "drop_rulings", List.of(rows.keptRulings(source, file))).stream()
                    .map(row -> RulingRows.ruling(row.row("ruling")))
                    .filter(Judgement.class::isInstance)
                    .forEach(dropped -> judged.addAll(((Judgement) dropped).mentions()));
        }
        writes.write(transaction, "merge_rulings", rows.rulings(source, file));
        if (!file.judgements().isEmpty()) {
            new StandingJudgements(writes, transaction).requireFree(file.judgements());
        }
        file.protections().forEach(protection -> requireFree(protection, transaction));
        file.judgements().forEach(judgement -> judged.addAll(judgement.mentions()));
        var named = new LinkedHashSet<>(judged);
        changed.stream()
                .map(Statement::fact)
                .filter(Fact.Named.class::isInstance)
                .forEach(fact -> named.add(fact.subject()));
        writes.write(transaction, "seal_judgements", List.copyOf(named));
        return named;
    }

    private void requireFree(Protection protection, WriteTransaction transaction) {
        var group = Identities.of(writes.judgements(transaction)).members(protection.person());
        var kind = file.mentions().stream()
                .filter(mention -> mention.id().equals(protection.person()))
                .map(Mention::kind)
                .findFirst()
                .orElse(EntityKind.PERSON);
        try {
            aliases.require(Aliases.written(protection.alias()), group, kind, transaction);
        } catch (RulingRefused e) {
            throw new ImportRefused(List.of("'protected' of %s: %s".formatted(protection.person(), e.getMessage())));
        }
    }

    /** The mentions that the file protects, with all that are one with them. */
    Set<String> protectedOnes(WriteTransaction transaction) {
        var protectedOnes = new LinkedHashSet<String>();
        if (!file.protections().isEmpty()) {
            var identities = Identities.of(writes.judgements(transaction));
            file.protections().forEach(protection -> protectedOnes.addAll(identities.members(protection.person())));
        }
        return protectedOnes;
    }
}
