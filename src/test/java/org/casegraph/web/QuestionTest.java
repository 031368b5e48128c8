package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final String QUERY =
            """
            # Who was held,
            # and where?
            query WhoWasHeld {
              people { nodes { name } } # everybody
            }
            """;

    @Test
    void isListedByItsFileNameInWords() {
        assertThat(Question.of("03-who-was_held", QUERY, null).title()).isEqualTo("Who was held");
        assertThat(Question.of("held", QUERY, null).title()).isEqualTo("Held");
    }

    @Test
    void isExplainedByTheCommentAtItsHead() {
        assertThat(Question.of("held", QUERY, null).explanation()).isEqualTo("Who was held, and where?");
        assertThat(Question.of("held", "{ __typename }", null).explanation()).isEmpty();
    }

    @Test
    void opensAtAnAddressThatCarriesIt() {
        assertThat(Question.of("held", "query { a(b: \"c+d&é\") }", "{\"e\": 1}")
                        .address())
                .isEqualTo("/playground?query=query%20%7B%20a%28b%3A%20%22c%2Bd%26%C3%A9%22%29%20%7D"
                        + "&variables=%7B%22e%22%3A%201%7D");
    }
}
