package org.casegraph.review;

import java.util.List;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Locator;
import org.casegraph.model.NameType;
import org.casegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/** Drafts as people see them: with the words they rest on, and what those are called whom they speak of. */
public final class Shown {

    private Shown() {}

    public record Statement(
            Locator at,
            @Nullable String quote,
            Stance stance,
            String summary,
            @Nullable List<List<Who>> speakers,
            @Nullable String date,
            FuzzyDate.@Nullable Basis dateBasis,
            @Nullable String dateAnchor,
            Clearance clearance,
            @Nullable Name name,
            @Nullable Act act,
            @Nullable Relation relation,
            @Nullable Property property) {}

    /**
     * Whoever a draft speaks of.
     *
     * @param known id of the entity that it is, null where the store has none yet
     * @param proposed what it is called where it is not known, null where that is not to be told
     */
    public record Who(
            @Nullable String id,
            @Nullable String mention,
            @Nullable Fresh fresh,
            @Nullable String act,
            Draft.@Nullable Unnamed unnamed,
            @Nullable String known,
            @Nullable String proposed) {}

    public record Fresh(
            EntityKind kind,
            @Nullable String type,
            String name,
            NameType nameType,
            @Nullable String language,
            @Nullable Locator at) {}

    public record Name(Who of, String value, NameType type, @Nullable String language) {}

    public record Act(
            String kind,
            @Nullable String id,
            @Nullable String proposal,
            List<Part> roles,
            List<Draft.Detail> details) {}

    public record Part(String role, List<Who> fillers) {}

    public record Relation(String kind, Who from, Who to, @Nullable String as) {}

    public record Property(Who of, String property, String value, @Nullable String language) {}
}
