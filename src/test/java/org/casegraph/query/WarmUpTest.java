package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.casegraph.Casegraph;
import org.casegraph.graph.Example;
import org.casegraph.graph.StatementCount;
import org.casegraph.graph.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ResponseError;
import org.springframework.test.context.TestConstructor;

/** What is asked before anybody asks. */
@SpringBootTest(classes = Casegraph.class)
@StoreTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WarmUpTest {

    private final WarmUp warmUp;
    private final Example example;
    private final StatementCount count;

    WarmUpTest(WarmUp warmUp, Example example, @Autowired StatementCount count) {
        this.warmUp = warmUp;
        this.example = example;
        this.count = count;
    }

    @Test
    void asksAboutWhoeverIsThere() throws Exception {
        example.load();
        long before = count.total();

        var answers = warmUp.askAll();

        assertThat(answers)
                .hasSize(2)
                .flatExtracting(ExecutionGraphQlResponse::getErrors)
                .extracting(ResponseError::getMessage)
                .isEmpty();
        assertThat(count.total() - before).isGreaterThan(30);
        assertThat(answers.getLast().field("person.names[0].value").<Object>getValue())
                .isNotNull();
    }

    @Test
    void asksOnceWhereNothingIsLoaded() throws Exception {
        assertThat(warmUp.askAll()).singleElement().satisfies(answer -> assertThat(answer.getErrors())
                .isEmpty());
    }
}
