package org.casegraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.casegraph.graph.StoreTest.Emptied;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Does what {@link StoreTest} promises. */
final class StoreExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private static final Map<Class<?>, Function<TestStore, Object>> PARTS = parts();

    @Override
    public void beforeAll(ExtensionContext context) {
        if (emptied(context) == Emptied.BEFORE_ALL) {
            TestStore.shared().empty();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (emptied(context) == Emptied.BEFORE_EACH) {
            TestStore.shared().empty();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getAnnotations().length == 0
                && PARTS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return PARTS.get(parameter.getParameter().getType()).apply(TestStore.shared());
    }

    private static Emptied emptied(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), StoreTest.class, context.getEnclosingTestClasses())
                .orElseThrow()
                .emptied();
    }

    private static Map<Class<?>, Function<TestStore, Object>> parts() {
        var parts = new LinkedHashMap<Class<?>, Function<TestStore, Object>>();
        parts.put(TestStore.class, store -> store);
        parts.put(ReadDoor.class, TestStore::reads);
        parts.put(WriteDoor.class, TestStore::writes);
        parts.put(CypherFiles.class, TestStore::files);
        parts.put(StatementCount.class, TestStore::count);
        return parts;
    }
}
