package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.casegraph.graph.read.Contradiction.Kind;
import org.casegraph.graph.read.Contradiction.Side;
import org.casegraph.model.Certainty;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;

/**
 * The rules by which statements of one fact deny, exclude or refine one another, all in this place. They look at
 * statements and at nothing else.
 */
final class ContradictionRules {

    /** Properties of which an entity has one. */
    static final List<String> SINGLE_VALUED = List.of("GENDER", "BIRTH_DATE", "DEATH_DATE", "BIRTH_PLACE");

    /** Those of them that are dates. */
    private static final List<String> DATES = List.of("BIRTH_DATE", "DEATH_DATE");

    /** Particulars of which an act has one; of others, such as reasons and diagnoses, it may have many. */
    private static final List<String> SINGLE_DETAILS = List.of("length", "amount", "count", "number");

    /** Roles in which sources that name different people either disagree or tell of several. */
    private static final List<String> TELLING_ROLES = List.of("DONE_BY", "ORDERED_BY", "DECIDED_BY", "AT");

    private ContradictionRules() {}

    /**
     * All contradictions among the statements of one fact.
     *
     * @param fillers whoever fills a role, by the ids that the statements use
     */
    static List<Contradiction> of(String fact, List<Statement> statements, Map<String, Subject> fillers) {
        var supporting = statements.stream()
                .filter(statement -> statement.stance().supports())
                .toList();
        var found = new ArrayList<Contradiction>();
        denial(fact, statements).ifPresent(found::add);
        var comparison = new Comparison(fact, supporting);
        comparison.of("date", Sayings::date, ContradictionRules::dates).ifPresent(found::add);
        comparison.of("quality", Sayings::quality, ContradictionRules::many).ifPresent(found::add);
        comparison.of("value", Sayings::value, valueRule(supporting)).ifPresent(found::add);
        for (var key : Sayings.detailKeys(supporting)) {
            Comparison.Rule rule =
                    SINGLE_DETAILS.contains(key) ? ContradictionRules::figures : ContradictionRules::many;
            comparison
                    .of("detail " + key, statement -> Sayings.detail(statement, key), rule)
                    .ifPresent(found::add);
        }
        for (var role : TELLING_ROLES) {
            Function<Statement, Optional<String>> saying = statement -> Sayings.role(statement, role, fillers);
            comparison.of("role " + role, saying, ContradictionRules::fillers).ifPresent(found::add);
        }
        return found;
    }

    /** A denial answers whoever says that it is so, and whoever accuses somebody of it. */
    private static Optional<Contradiction> denial(String fact, List<Statement> statements) {
        var saying = statements.stream().filter(ContradictionRules::saysSo).toList();
        var denying = statements.stream()
                .filter(statement -> statement.stance() == Stance.DENIES)
                .toList();
        return denying.isEmpty() || saying.isEmpty()
                ? Optional.empty()
                : Optional.of(Comparison.contradiction(
                        fact,
                        "whether it is so",
                        Kind.DENIED,
                        List.of(new Side("It is so.", saying), new Side("It is not so.", denying))));
    }

    private static boolean saysSo(Statement statement) {
        return statement.stance().supports() || statement.stance() == Stance.ACCUSES;
    }

    private static Comparison.Rule valueRule(List<Statement> statements) {
        boolean isDate = statements.stream()
                .anyMatch(statement -> DATES.contains(statement.fact().predicate()));
        return isDate ? ContradictionRules::dates : ContradictionRules::one;
    }

    private static Optional<Kind> dates(String one, String other) {
        try {
            var first = FuzzyDate.parse(one);
            var second = FuzzyDate.parse(other);
            if (first.overlaps(second) == Certainty.IMPOSSIBLE) {
                return Optional.of(Kind.INCOMPATIBLE);
            }
            return first.refines(second) || second.refines(first) ? Optional.of(Kind.REFINES) : Optional.empty();
        } catch (IllegalArgumentException noDate) {
            return one(one, other);
        }
    }

    /** There is one value; two are too many, unless one only says more than the other. */
    private static Optional<Kind> one(String one, String other) {
        return Wording.of(one).equals(Wording.of(other))
                ? Optional.empty()
                : Optional.of(Wording.isPart(one, other) ? Kind.REFINES : Kind.INCOMPATIBLE);
    }

    /** There may be many values. */
    private static Optional<Kind> many(String one, String other) {
        return one(one, other).map(kind -> kind == Kind.REFINES ? kind : Kind.COMPATIBLE);
    }

    /** Two figures exclude each other; a figure and words need not. */
    private static Optional<Kind> figures(String one, String other) {
        return Wording.hasNumber(one) && Wording.hasNumber(other) ? one(one, other) : many(one, other);
    }

    private static Optional<Kind> fillers(String one, String other) {
        boolean isNobody = one.equals(Sayings.NOBODY) || other.equals(Sayings.NOBODY);
        if (isNobody) {
            return Optional.of(Kind.INCOMPATIBLE);
        }
        boolean isSomebody = one.equals(Sayings.SOMEBODY) || other.equals(Sayings.SOMEBODY);
        return Optional.of(isSomebody || Wording.isPart(one, other) ? Kind.REFINES : Kind.COMPATIBLE);
    }
}
