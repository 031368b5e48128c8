package org.casegraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact.Named;
import org.casegraph.model.NameType;
import org.casegraph.model.Statement;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.mention.Mentions;
import org.junit.jupiter.api.Test;

/** Finds in the texts of the example whom people found in them; skipped where nobody has the texts. */
class ExampleMentionsTest {

    private static final Optional<Map<String, byte[]>> SOURCES = ExampleFiles.sources();

    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int wanted;
    private int found;

    @Test
    void findsThePeopleWhomTheExampleNames() {
        assumeTrue(SOURCES.isPresent(), "CASEGRAPH_SOURCES names no folder with the texts of the five documents");

        ExampleFiles.read().values().forEach(this::compare);

        System.out.printf(
                "Example: %d of %d names of people; missed %s; besides %s%n",
                wanted - missed.size(), wanted, missed, wrong);
        assertThat(1.0 * (wanted - missed.size()) / wanted).isGreaterThanOrEqualTo(0.95);
        assertThat(1.0 * (found - wrong.size()) / found).isGreaterThanOrEqualTo(0.93);
    }

    private void compare(CaseFile file) {
        var document = file.documents().getFirst();
        var text = new String(SOURCES.orElseThrow().get(document.sha256()), StandardCharsets.UTF_8);
        var mentions = new Mentions()
                .in(text).stream()
                        .filter(mention -> mention.kind() == EntityKind.PERSON)
                        .toList();
        var names = file.statements().stream()
                .filter(ExampleMentionsTest::isPersonsName)
                .toList();
        names.forEach(name -> look(name, mentions));
        mentions.forEach(mention -> judge(mention, names));
    }

    private static boolean isPersonsName(Statement statement) {
        return statement.fact() instanceof Named named
                && named.name().type() != NameType.DESCRIPTION
                && named.subject().startsWith("person-");
    }

    private void look(Statement name, List<SuggestedMention> mentions) {
        wanted++;
        boolean isFound = mentions.stream().anyMatch(mention -> isAt(name, mention));
        if (!isFound) {
            missed.add(value(name));
        }
    }

    /** A mention is right where it consists of words of a name that people found in the text. */
    private void judge(SuggestedMention mention, List<Statement> names) {
        found++;
        boolean isRight = names.stream().anyMatch(name -> value(name)
                .toLowerCase(Locale.ROOT)
                .contains(mention.name().toLowerCase(Locale.ROOT)));
        if (!isRight) {
            wrong.add(mention.name());
        }
    }

    private static boolean isAt(Statement name, SuggestedMention mention) {
        return mention.span().start() == Objects.requireNonNull(name.locator().start())
                && mention.span().end() == Objects.requireNonNull(name.locator().end());
    }

    private static String value(Statement name) {
        return ((Named) name.fact()).name().value();
    }
}
