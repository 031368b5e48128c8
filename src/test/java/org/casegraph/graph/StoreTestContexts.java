package org.casegraph.graph;

import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Moves the application of a {@link StoreTest} onto the database of the test run. */
final class StoreTestContexts implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, StoreTest.class) ? new OnSharedStore() : null;
    }

    /** A record, so that all such tests can share one application. */
    private record OnSharedStore() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var address = TestStore.shared().address();
            TestPropertyValues.of(
                            "casegraph.neo4j.uri=" + address.uri(),
                            "casegraph.neo4j.user=" + address.user(),
                            "casegraph.neo4j.password=" + address.password())
                    .applyTo(context);
        }
    }
}
