package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casegraph.graph.StoreTest;
import org.junit.jupiter.api.Test;

/** Views of the explorer that somebody keeps, through the API. */
@QueryTest
@StoreTest
class SavedViewsTest {

    private static final String SAVE =
            "mutation ($id: ID, $view: ViewInput!) { saveView(id: $id, view: $view) { id name address arrangement } }";

    private final Asking asking;

    SavedViewsTest(Asking asking) {
        this.asking = asking;
    }

    @Test
    void keepsAViewAndGivesItBack() {
        var id = saved(null, "The two brothers", "/graph?of=person-1");

        assertThat(asking.texts("{ savedViews { name address } }", "savedViews[*].name"))
                .contains("The two brothers");
        assertThat(asking.text("{ savedView(id: \"" + id + "\") { address } }", "savedView.address"))
                .isEqualTo("/graph?of=person-1");
    }

    @Test
    void takesTheOldOnesPlace() {
        var id = saved(null, "Judges", "/graph?of=person-1");

        assertThat(saved(id, "Judges of the north", "/graph?of=person-2")).isEqualTo(id);

        assertThat(asking.texts("{ savedViews { name } }", "savedViews[*].name"))
                .contains("Judges of the north")
                .doesNotContain("Judges");
    }

    @Test
    void refusesANameThatIsTaken() {
        saved(null, "Prisons", "/graph");

        assertThat(refusal(null, "Prisons", "/graph"))
                .isEqualTo("You have a view of this name already; give another name, or its id to take its place.");
    }

    @Test
    void removesAView() {
        var id = saved(null, "To be removed", "/timeline?of=person-1");

        asking.ask("mutation { removeView(id: \"" + id + "\") { id } }");

        assertThat(asking.refusals("mutation { removeView(id: \"" + id + "\") { id } }"))
                .containsExactly("BAD_REQUEST You keep no view of this id; savedViews lists yours.");
    }

    @Test
    void refusesWhatIsNoAddressOfTheExplorer() {
        assertThat(refusal(null, "Elsewhere", "https://example.org/")).startsWith("The address of a view is");
        assertThat(refusal(null, " ", "/graph")).startsWith("A view needs a name");
        assertThat(refusal("view-none", "A name", "/graph")).startsWith("You keep no view of this id");
    }

    private String saved(String id, String name, String address) {
        return asking.ask(SAVE, variables(id, name, address))
                .path("saveView.id")
                .entity(String.class)
                .get();
    }

    private String refusal(String id, String name, String address) {
        var messages = new ArrayList<String>();
        asking.ask(SAVE, variables(id, name, address))
                .errors()
                .satisfy(errors -> errors.forEach(error -> messages.add(String.valueOf(error.getMessage()))));
        return messages.getFirst();
    }

    private static Map<String, Object> variables(String id, String name, String address) {
        var variables = new LinkedHashMap<String, Object>();
        variables.put("id", id);
        variables.put("view", Map.of("name", name, "address", address));
        return variables;
    }
}
