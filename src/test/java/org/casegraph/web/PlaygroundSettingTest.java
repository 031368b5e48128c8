package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PlaygroundSettingTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Questions.class, PlaygroundPage.class);

    @Test
    void thePlaygroundIsServedUnlessItIsSwitchedOff() {
        runner.run(context -> assertThat(context).hasSingleBean(PlaygroundPage.class));
        runner.withPropertyValues("casegraph.web.playground=false")
                .run(context -> assertThat(context).doesNotHaveBean(PlaygroundPage.class));
    }
}
