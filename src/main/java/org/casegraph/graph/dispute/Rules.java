package org.casegraph.graph.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casegraph.model.Fact;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;

/**
 * In what statements of one fact can differ, and by which rule: all of it in this place. The rules look at statements
 * and at those whom they name, and at nothing else.
 */
public final class Rules {

    public static final String WHETHER = "whether it is so";
    public static final String DATE = "date";
    public static final String ROLE = "role ";
    private static final String QUALITY = "quality";
    private static final String VALUE = "value";
    private static final String DETAIL = "detail ";

    /** Properties of which an entity has one. Of any other, such as occupations, it may have many. */
    private static final SequencedMap<String, Rule> PROPERTIES = Tables.of(
            Tables.row("GENDER", Rule::one),
            Tables.row("BIRTH_DATE", Rule::date),
            Tables.row("DEATH_DATE", Rule::date),
            Tables.row("BIRTH_PLACE", Rule::one));

    /** Particulars of which an act has one figure. Of any other, such as reasons and diagnoses, it may have many. */
    private static final List<String> FIGURES = List.of("length", "amount", "count", "number");

    /** Roles in which sources that name different people either disagree or tell of several. */
    private static final SequencedMap<String, Rule> ROLES = Tables.of(
            Tables.row("DONE_BY", Rule::several),
            Tables.row("ORDERED_BY", Rule::several),
            Tables.row("DECIDED_BY", Rule::several),
            Tables.row("AT", Rule::several),
            Tables.row("TAKEN_TO", Rule::only));

    private Rules() {}

    /** The properties of which two values are one too many. */
    public static boolean isSingle(String property) {
        return PROPERTIES.containsKey(property);
    }

    /** Whether those who fill a role are compared. */
    public static boolean compares(String role) {
        return ROLES.containsKey(role);
    }

    /** All in which the statements of one fact differ. */
    public static List<Dispute> of(String fact, List<Statement> statements, Knowledge known) {
        if (statements.size() < 2) {
            return List.of();
        }
        return aspects(statements).stream()
                .flatMap(aspect -> of(fact, aspect, statements, known).stream())
                .toList();
    }

    /** How the statements of one fact differ in one aspect, if they do. */
    public static Optional<Dispute> of(String fact, String aspect, List<Statement> statements, Knowledge known) {
        if (aspect.equals(WHETHER)) {
            return Comparison.denial(fact, statements);
        }
        var supporting = statements.stream()
                .filter(statement -> statement.stance().supports())
                .toList();
        return rule(aspect, statements.getFirst().fact())
                .flatMap(rule -> new Comparison(fact, aspect, rule, known).of(supporting, saying(aspect, known)));
    }

    private static List<String> aspects(List<Statement> statements) {
        var aspects = new ArrayList<String>();
        if (statements.stream().anyMatch(statement -> statement.stance() == Stance.DENIES)) {
            aspects.add(WHETHER);
        }
        switch (statements.getFirst().fact()) {
            case Fact.Named _ -> {
                // Whoever has two names has two names.
            }
            case Fact.Valued _ -> aspects.add(VALUE);
            case Fact.Related _ -> aspects.addAll(List.of(DATE, QUALITY));
            case Fact.Happened _ -> {
                aspects.add(DATE);
                Stream.concat(
                                Sayings.detailKeys(statements).stream().map(DETAIL::concat),
                                ROLES.keySet().stream().map(ROLE::concat))
                        .forEach(aspects::add);
            }
        }
        return aspects;
    }

    private static Optional<Rule> rule(String aspect, Fact fact) {
        boolean isAct = fact instanceof Fact.Happened;
        return switch (aspect) {
            case DATE -> Optional.of(isAct ? Rule::date : Rule::span);
            case QUALITY -> Optional.of(Rule::many);
            case VALUE -> Optional.ofNullable(PROPERTIES.get(fact.predicate()));
            default ->
                aspect.startsWith(DETAIL)
                        ? Optional.of(FIGURES.contains(aspect.substring(DETAIL.length())) ? Rule::figure : Rule::many)
                        : Optional.ofNullable(ROLES.get(aspect.substring(ROLE.length())));
        };
    }

    private static Function<Statement, Optional<String>> saying(String aspect, Knowledge known) {
        return switch (aspect) {
            case DATE -> Sayings::date;
            case QUALITY -> Sayings::quality;
            case VALUE -> Sayings::value;
            default ->
                aspect.startsWith(DETAIL)
                        ? statement -> Sayings.detail(statement, aspect.substring(DETAIL.length()))
                        : statement -> Sayings.role(statement, aspect.substring(ROLE.length()), known);
        };
    }
}
