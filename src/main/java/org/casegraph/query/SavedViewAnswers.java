package org.casegraph.query;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.casegraph.access.Viewer;
import org.casegraph.graph.protect.Mask;
import org.casegraph.graph.protect.MaskDoor;
import org.casegraph.graph.view.SavedView;
import org.casegraph.graph.view.SavedViews;
import org.casegraph.query.refusal.CallerMistake;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code savedViews}, and keeps and removes them. */
@Controller
final class SavedViewAnswers {

    private static final int MOST = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 8_000;
    private static final int LONGEST_ARRANGEMENT = 200_000;

    private final SavedViews views;
    private final InstantSource clock;
    private final MaskDoor masks;

    SavedViewAnswers(SavedViews views, InstantSource clock, MaskDoor masks) {
        this.views = views;
        this.clock = clock;
        this.masks = masks;
    }

    /** What somebody wants to keep. */
    record ViewInput(String name, String address, @Nullable String arrangement) {

        ViewInput checked() {
            var called = name.strip();
            require(
                    !called.isEmpty() && called.length() <= LONGEST_NAME,
                    "A view needs a name, of 1 to 200 characters.");
            require(
                    address.startsWith("/") && address.length() <= LONGEST_ADDRESS,
                    "The address of a view is what stands after # in the explorer, and begins with /; at most 8000 characters.");
            require(
                    arrangement == null || arrangement.length() <= LONGEST_ARRANGEMENT,
                    "The arrangement of a view has 200000 characters at most.");
            return new ViewInput(called, address, arrangement);
        }

        private static void require(boolean fits, String sentence) {
            if (!fits) {
                throw new CallerMistake(sentence);
            }
        }
    }

    @QueryMapping
    List<SavedView> savedViews(@ContextValue Viewer viewer) {
        var mask = masks.mask(viewer.readers());
        return views.findAllByOwnerOrderBySavedAtDescIdAsc(viewer.id()).stream()
                .map(view -> shown(view, mask))
                .toList();
    }

    @QueryMapping
    @Nullable
    SavedView savedView(@Argument String id, @ContextValue Viewer viewer) {
        return views.findByIdAndOwner(id, viewer.id())
                .map(view -> shown(view, masks.mask(viewer.readers())))
                .orElse(null);
    }

    @MutationMapping
    SavedView saveView(@Argument @Nullable String id, @Argument("view") ViewInput input, @ContextValue Viewer viewer) {
        var view = input.checked();
        var before = id == null ? null : mine(id, viewer);
        boolean isRenamed = before == null || !before.name().equals(view.name());
        if (isRenamed && views.existsByOwnerAndName(viewer.id(), view.name())) {
            throw new CallerMistake(
                    "You have a view of this name already; give another name, or its id to take its place.");
        }
        if (before == null && views.countByOwner(viewer.id()) >= MOST) {
            throw new CallerMistake("There are %d views already; remove one first.".formatted(MOST));
        }
        return views.save(new SavedView(
                before == null ? "view-" + UUID.randomUUID() : before.id(),
                viewer.id(),
                view.name(),
                view.address(),
                view.arrangement(),
                clock.instant()));
    }

    @MutationMapping
    SavedView removeView(@Argument String id, @ContextValue Viewer viewer) {
        var view = mine(id, viewer);
        views.deleteById(id);
        return shown(view, masks.mask(viewer.readers()));
    }

    /** Somebody may have been protected since the view was named. */
    private static SavedView shown(SavedView view, Mask mask) {
        var arrangement = view.arrangement();
        return new SavedView(
                view.id(),
                view.owner(),
                mask.shown(view.name()),
                mask.shown(view.address()),
                arrangement == null ? null : mask.shown(arrangement),
                view.savedAt());
    }

    private SavedView mine(String id, Viewer viewer) {
        return views.findByIdAndOwner(id, viewer.id())
                .orElseThrow(() -> new CallerMistake("You keep no view of this id; savedViews lists yours."));
    }
}
