package org.casegraph.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.NameType;
import org.casegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is not yet one. Of name, act, relation and property one is there; none of a date alone.
 *
 * @param summary null where it can be made of the rest, as of a name
 * @param speakers the chain of voices by depth; null, and an empty first depth, stand for the document's own voices
 * @param date EDTF text
 * @param dateBasis what the date rests on, null where the source states it
 * @param dateAnchor the words that it was worked out from
 * @param clearance null for that of the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Draft(
        Place at,
        Stance stance,
        @Nullable String summary,
        @Nullable List<List<Who>> speakers,
        @Nullable String date,
        FuzzyDate.@Nullable Basis dateBasis,
        @Nullable String dateAnchor,
        @Nullable Clearance clearance,
        @Nullable Naming name,
        @Nullable Happening act,
        @Nullable Tie relation,
        @Nullable Trait property) {

    /** The same said of another place. */
    Draft at(Place place) {
        return new Draft(
                place,
                stance,
                summary,
                speakers,
                date,
                dateBasis,
                dateAnchor,
                clearance,
                name,
                act,
                relation,
                property);
    }

    /** Characters of the held text, end exclusive. */
    public record Place(int start, int end) {}

    /**
     * Says which entity is meant: one of the three is there.
     *
     * @param mention id of a proposal: the entity that it was accepted as, or a new one made of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Who(@Nullable String id, @Nullable String mention, @JsonProperty("new") @Nullable Fresh fresh) {

        static Who mentioned(String proposal) {
            return new Who(null, proposal, null);
        }
    }

    /** Says who or what has a part: one of the five is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Filler(
            @Nullable String id,
            @Nullable String mention,
            @JsonProperty("new") @Nullable Fresh fresh,
            @Nullable String act,
            @Nullable Unnamed unnamed) {

        static Filler mentioned(String proposal) {
            return new Filler(null, proposal, null, null, null);
        }
    }

    /** Who has a part without being named. */
    public enum Unnamed {
        SOMEBODY,
        NOBODY
    }

    /** An entity that is new with a statement; without a place it stands where the statement stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fresh(
            EntityKind kind,
            @Nullable String type,
            String name,
            NameType nameType,
            @Nullable String language,
            @Nullable Place at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Naming(Who of, String value, NameType type, @Nullable String language) {}

    /**
     * That an act took place.
     *
     * @param id of an act of the store of which this tells too
     * @param proposal id of a proposal that tells of the same act
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Happening(
            String kind, @Nullable String id, @Nullable String proposal, List<Part> roles, List<Detail> details) {

        public Happening {
            roles = List.copyOf(Objects.requireNonNullElse(roles, List.of()));
            details = List.copyOf(Objects.requireNonNullElse(details, List.of()));
        }
    }

    public record Part(String role, List<Filler> fillers) {

        public Part {
            fillers = List.copyOf(fillers);
        }
    }

    public record Detail(String key, String value) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tie(String kind, Who from, Who to, @Nullable String as) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Trait(Who of, String property, String value, @Nullable String language) {}
}
