package org.casegraph.graph.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.casegraph.graph.Custody;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Imports;
import org.casegraph.graph.Labels;
import org.casegraph.graph.Row;
import org.casegraph.graph.WriteTransaction;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Mention;
import org.casegraph.model.Readers;
import org.casegraph.source.CaseFile;
import org.jspecify.annotations.Nullable;

/** One change of what was decided about the proposals of one text, while nobody else may change it. */
public final class ReviewTurn {

    private final WriteTransaction transaction;
    private final CypherFiles files;
    private final Imports imports;
    private final SequencedMap<String, Review> reviews = new LinkedHashMap<>();
    private final Map<String, Optional<Mention>> mentions = new HashMap<>();

    ReviewTurn(String sha256, WriteTransaction transaction, CypherFiles files, Imports imports) {
        this.transaction = transaction;
        this.files = files;
        this.imports = imports;
        transaction.run(files.write("take_text"), Map.of("sha256", sha256));
        transaction
                .run(files.read("reviews_of_texts"), ReviewLedger.of(List.of(sha256), Readers.of(Clearance.SEALED)))
                .forEach(row -> put(Review.of(row)));
    }

    private void put(Review review) {
        reviews.put(review.id(), review);
    }

    /** All that were decided about, for viewers of every clearance. */
    public List<Review> reviews() {
        return List.copyOf(reviews.values());
    }

    public Optional<Review> review(String id) {
        return Optional.ofNullable(reviews.get(id));
    }

    /** An entity or act as it is coded; empty where there is none of this id. */
    public Optional<Mention> mention(String id) {
        return mentions.computeIfAbsent(id, this::read);
    }

    private Optional<Mention> read(String id) {
        return transaction.run(files.read("mentions_by_id"), Map.of("ids", List.of(id))).stream()
                .map(ReviewTurn::mention)
                .findFirst();
    }

    private static Mention mention(Row row) {
        var kind = row.text("kind");
        return new Mention(
                row.text("id"),
                kind.equals("ACT") ? null : EntityKind.valueOf(kind),
                row.maybeText("type").orElse(null));
    }

    /** Keeps a decision about a proposal, which may be the first. */
    public void decide(Review about, Decision decision) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("review", about.id());
        parameters.put("proposal", proposal(about));
        parameters.put("decision", decision.properties(Labels.readers(transaction, files)));
        transaction.run(files.write("keep_decision"), parameters);
        put(reviews.getOrDefault(about.id(), about.with(List.of())).with(decision));
    }

    private static Map<String, Object> proposal(Review review) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("sha256", review.sha256());
        properties.put("form", review.form());
        properties.put("start", (long) review.start());
        properties.put("end", (long) review.end());
        properties.put("rule", review.rule());
        properties.put("score", review.score());
        properties.put("suggester", review.suggester());
        return properties;
    }

    public void takeBack(Review review, Decision decision, Decision.TakenBack how) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("id", decision.id());
        parameters.put("at", how.at().toString());
        parameters.put("by", how.by());
        parameters.put("reason", how.reason());
        transaction.run(files.write("take_back_decision"), parameters);
        replace(review.id(), List.of(decision.takenBack(how)));
    }

    /** Keeps what came of decisions. */
    public void settle(Review review, List<Decision> settled) {
        var rows = settled.stream().map(ReviewTurn::row).toList();
        transaction.run(files.write("settle_decisions"), Map.of("rows", rows));
        replace(review.id(), settled);
    }

    private static Map<String, @Nullable Object> row(Decision decision) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", decision.id());
        row.put("version", decision.version());
        row.put("statements", decision.statements());
        row.put("subject", decision.subject());
        return row;
    }

    private void replace(String review, List<Decision> changed) {
        var known = reviews.get(review);
        if (known != null) {
            var all = new ArrayList<>(known.decisions());
            all.replaceAll(old -> changed.stream()
                    .filter(one -> one.id().equals(old.id()))
                    .findFirst()
                    .orElse(old));
            put(known.with(all));
        }
    }

    /**
     * The names of those of whom others speak and whom nothing names once some statements are gone.
     *
     * @param named ids of those whom others name again
     */
    public List<String> leftNameless(Collection<String> gone, Collection<String> named) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("ids", List.copyOf(gone));
        parameters.put("named", List.copyOf(named));
        return transaction.run(files.read("named_only_by"), parameters).stream()
                .map(row -> row.text("name"))
                .toList();
    }

    /** Makes statements and withdraws others; at most once in a turn. */
    public void revise(CaseFile said, Collection<String> gone) {
        imports.revise(said, gone, transaction);
    }

    /** Makes statements and says of a document what it is; instead of {@link #revise}. */
    public void describe(CaseFile said, Optional<Custody> custody) {
        imports.revise(said, List.of(), transaction);
        custody.ifPresent(kept -> kept.write(transaction, files));
    }
}
