package org.casegraph;

import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets go of applications that were closed. Spring Data Neo4j keeps what it knows of mapped classes in two maps that
 * live as long as the process, and with it every application that a test ever started: hundreds of megabytes.
 */
public final class MappingsForgotten implements AfterEachCallback {

    private static final String PACKAGE = "org.springframework.data.neo4j.core.mapping.";

    @Override
    public void afterEach(ExtensionContext context) throws ReflectiveOperationException {
        forget("AssociationHandlerSupport");
        forget("PropertyHandlerSupport");
    }

    private static void forget(String holder) throws ReflectiveOperationException {
        var cache = Class.forName(PACKAGE + holder).getDeclaredField("CACHE");
        cache.setAccessible(true);
        ((Map<?, ?>) cache.get(null)).clear();
    }
}
