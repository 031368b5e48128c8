package org.casegraph.query.audit;

import graphql.GraphQLContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.casegraph.access.audit.Actor;
import org.casegraph.access.audit.AuditFilter;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.AuditTrail;
import org.casegraph.access.audit.Entry;
import org.casegraph.access.audit.Outcome;
import org.casegraph.access.audit.Recorded;
import org.casegraph.graph.read.Page;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code auditEntries}, and puts that on record. */
@Controller
final class AuditAnswers {

    private final AuditLog log;
    private final AuditTrail trail;

    AuditAnswers(AuditLog log, AuditTrail trail) {
        this.log = log;
        this.trail = trail;
    }

    /** An entry as the schema tells it. */
    record AuditEntry(
            long number,
            Instant at,
            String who,
            String by,
            String what,
            List<String> parts,
            List<String> about,
            int aboutCount,
            Outcome outcome,
            List<AuditCount> counts,
            String hash) {

        static AuditEntry of(Recorded recorded) {
            var entry = recorded.entry();
            return new AuditEntry(
                    recorded.number(),
                    recorded.at(),
                    entry.actor().who(),
                    entry.actor().by(),
                    entry.what(),
                    entry.parts(),
                    entry.about(),
                    entry.aboutCount(),
                    entry.outcome(),
                    entry.counts().entrySet().stream()
                            .map(count -> new AuditCount(count.getKey(), count.getValue()))
                            .toList(),
                    recorded.hash());
        }
    }

    /** What was counted. */
    record AuditCount(String of, long count) {}

    @QueryMapping
    Connection<AuditEntry> auditEntries(
            @Argument @Nullable String who,
            @Argument @Nullable String about,
            @Argument @Nullable Instant since,
            @Argument @Nullable Instant until,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        var listing = Listing.of("auditEntries", null, first, after);
        Actor actor = Objects.requireNonNull(context.<Actor>get(Actor.class));
        log.note(Entry.done(actor, "read")
                .of(List.of("auditEntries"))
                .about(about == null ? List.of() : List.of(about)));
        var filter = new AuditFilter(who, about, since, until);
        int wanted = listing.page().first();
        var found = trail.before(before(listing), wanted + 1, filter);
        var items = found.stream()
                .limit(wanted)
                .map(recorded -> new Page.Item<>(
                        AuditEntry.of(recorded),
                        new Page.Place(recorded.number(), "", String.valueOf(recorded.number()))))
                .toList();
        return listing.connection(new Page<>(items, found.size() > wanted), () -> Math.toIntExact(trail.count(filter)));
    }

    private static long before(Listing listing) {
        var place = listing.page().after();
        return place != null && place.first() instanceof Long number ? number : Long.MAX_VALUE;
    }
}
