package org.casegraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casegraph.analysis.Analysis;
import org.casegraph.analysis.Exposure;
import org.casegraph.analysis.Funnel;
import org.casegraph.analysis.Recurrence;
import org.casegraph.graph.match.SearchReader.Found;
import org.casegraph.graph.match.WordPair;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Candidate;
import org.casegraph.graph.read.Contradiction;
import org.casegraph.graph.read.Detail;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.Origin;
import org.casegraph.graph.read.Part;
import org.casegraph.graph.read.Precedence;
import org.casegraph.graph.read.Property;
import org.casegraph.graph.read.Route;
import org.casegraph.graph.read.SharedTie;
import org.casegraph.graph.read.Spelling;
import org.casegraph.graph.read.Subgraph;
import org.casegraph.graph.read.Tie;
import org.casegraph.graph.read.TieCount;
import org.casegraph.graph.read.TimelineEntry;
import org.casegraph.model.CustodyEntry;
import org.casegraph.model.Document;
import org.casegraph.model.EntityKind;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Judgement;
import org.casegraph.model.Locator;
import org.casegraph.model.OriginGroup;
import org.casegraph.model.Protection;
import org.casegraph.model.Resolution;
import org.casegraph.model.Statement;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Leg;
import org.casegraph.pattern.Pattern;
import org.casegraph.pattern.Role;
import org.casegraph.query.page.Connection;
import org.casegraph.review.Draft;
import org.casegraph.review.Proposal;
import org.casegraph.review.ReviewCounts;
import org.casegraph.review.ReviewSettings;
import org.casegraph.review.Shown;
import org.casegraph.source.list.ListedName;
import org.casegraph.watch.Change;
import org.casegraph.watch.Watch;
import org.casegraph.xref.CrossReference;
import org.casegraph.xref.Match;

/** Which objects are answered as which types of the schema. */
final class Shapes {

    private static final Map<String, Class<?>> OTHER_NAMES = otherNames();

    private static final Class<?>[] SAME_NAMES = {
        Act.class,
        Analysis.class,
        Analysis.Community.class,
        Analysis.Score.class,
        Candidate.class,
        Change.class,
        Contradiction.class,
        Contradiction.Side.class,
        CrossReference.class,
        CustodyEntry.class,
        Detail.class,
        Document.class,
        Exposure.class,
        Exposure.Exposed.class,
        Exposure.Hit.class,
        Exposure.Standing.class,
        Finding.class,
        Funnel.class,
        Funnel.Pressed.class,
        Funnel.Ring.class,
        FuzzyDate.class,
        Judgement.class,
        Leg.class,
        ListedName.class,
        MyAccount.Me.class,
        Locator.class,
        Match.class,
        Origin.class,
        OriginGroup.class,
        Part.class,
        Pattern.class,
        Precedence.class,
        Property.class,
        Proposal.class,
        Protection.class,
        Recurrence.class,
        Recurrence.Recurring.class,
        Recurrence.RecurringMethod.class,
        Resolution.class,
        ReviewCounts.class,
        ReviewSettings.class,
        Role.class,
        Route.class,
        Route.Hop.class,
        SharedTie.class,
        Statement.class,
        Subgraph.class,
        TextPiece.class,
        Tie.class,
        TieCount.class,
        TimelineEntry.class,
        TimelineEntry.GivenDate.class,
        Watch.class,
        Connection.PageInfo.class
    };

    private Shapes() {}

    static Optional<Class<?>> of(String type) {
        if (type.endsWith("Connection")) {
            return Optional.of(Connection.class);
        }
        if (type.endsWith("Edge")) {
            return Optional.of(Connection.Edge.class);
        }
        for (var shape : SAME_NAMES) {
            if (shape.getSimpleName().equals(type)) {
                return Optional.of(shape);
            }
        }
        return Optional.ofNullable(OTHER_NAMES.get(type));
    }

    private static Map<String, Class<?>> otherNames() {
        var names = new LinkedHashMap<String, Class<?>>();
        for (var kind : EntityKind.values()) {
            names.put(kind.label(), Entity.class);
        }
        names.put("Name", Spelling.class);
        names.put("SearchResult", Found.class);
        names.put("Speaker", Voices.Voice.class);
        names.put("TokenComparison", WordPair.class);
        names.put("ListedField", ListedName.Field.class);
        names.put("FindingState", Change.State.class);
        names.put("Cause", Change.Happened.class);
        names.put("JudgementEffect", Judgement.class);
        names.put("ReviewDecision", Proposal.Decision.class);
        names.put("DraftStatement", Shown.Statement.class);
        names.put("DraftEntity", Shown.Who.class);
        names.put("DraftFiller", Shown.Who.class);
        names.put("NewEntity", Shown.Fresh.class);
        names.put("DraftName", Shown.Name.class);
        names.put("DraftAct", Shown.Act.class);
        names.put("DraftRole", Shown.Part.class);
        names.put("DraftDetail", Draft.Detail.class);
        names.put("DraftRelation", Shown.Relation.class);
        names.put("DraftProperty", Shown.Property.class);
        return names;
    }
}
