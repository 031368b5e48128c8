package org.casegraph.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Drafts as they arrive, and as they are kept. */
final class Drafts {

    private static final int LONGEST = 20_000;
    private static final int MOST = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Drafts() {}

    /** A draft as its fields arrive; refuses what cannot be a statement at any place of any text. */
    static Draft of(Map<String, Object> fields) {
        Draft draft;
        try {
            draft = JSON.convertValue(trimmed(fields), Draft.class);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new ReviewRefused("The statement cannot be read; see StatementInput for its fields.");
        }
        long forms = Stream.of(draft.name(), draft.act(), draft.relation(), draft.property())
                .filter(form -> form != null)
                .count();
        if (forms != 1) {
            throw new ReviewRefused(
                    "A statement says exactly one of name, act, relation and property; this says %d of them."
                            .formatted(forms));
        }
        return draft;
    }

    static <T> T read(Map<String, Object> fields, Class<T> type) {
        try {
            return JSON.convertValue(trimmed(fields), type);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new ReviewRefused("What is said cannot be read; see the fields of the input.");
        }
    }

    private static @Nullable Object trimmed(@Nullable Object value) {
        return switch (value) {
            case String text -> bounded(text.strip());
            case Map<?, ?> map -> {
                var fields = new java.util.LinkedHashMap<Object, @Nullable Object>();
                map.forEach((key, field) -> fields.put(key, trimmed(field)));
                yield fields;
            }
            case List<?> list -> {
                if (list.size() > MOST) {
                    throw new ReviewRefused("A list of a statement has %d items at most.".formatted(MOST));
                }
                var items = new ArrayList<@Nullable Object>();
                list.forEach(item -> items.add(trimmed(item)));
                yield items;
            }
            case null -> null;
            default -> value;
        };
    }

    private static String bounded(String text) {
        if (text.length() > LONGEST) {
            throw new ReviewRefused("A text of a statement has %d characters at most.".formatted(LONGEST));
        }
        return text;
    }

    static String write(Draft draft) {
        return JSON.writeValueAsString(draft);
    }

    static Draft read(String json) {
        return JSON.readValue(json, Draft.class);
    }

    /** Whom a draft speaks of by ids of the store: those of entities and of acts. */
    static List<String> ids(Draft draft) {
        var ids = new ArrayList<String>();
        whos(draft).flatMap(who -> Stream.ofNullable(who.id())).forEach(ids::add);
        Optional.ofNullable(draft.act()).ifPresent(act -> {
            Stream.ofNullable(act.id()).forEach(ids::add);
            act.roles().stream()
                    .flatMap(role -> role.fillers().stream())
                    .flatMap(filler -> Stream.ofNullable(filler.id()))
                    .forEach(ids::add);
        });
        return ids.stream().distinct().toList();
    }

    private static Stream<Draft.Who> whos(Draft draft) {
        var whos = new ArrayList<Draft.Who>();
        Optional.ofNullable(draft.speakers()).ifPresent(chain -> chain.forEach(whos::addAll));
        Optional.ofNullable(draft.name()).ifPresent(name -> whos.add(name.of()));
        Optional.ofNullable(draft.relation()).ifPresent(tie -> whos.addAll(List.of(tie.from(), tie.to())));
        Optional.ofNullable(draft.property()).ifPresent(trait -> whos.add(trait.of()));
        return whos.stream();
    }
}
