package org.casegraph.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test a real, migrated and empty store: one embedded Neo4j for the whole test run, emptied before each test.
 *
 * <p>Constructors and methods may ask for a {@link TestStore}, or for its parts: {@link ReadDoor}, {@link WriteDoor},
 * {@link CypherFiles}, {@link StatementCount}:
 * <pre>{@code
 * @StoreTest
 * class NamesTest {
 *     @Test
 *     void findsAName(TestStore store) {
 *         store.run("CREATE (:Name {id: $id})", "id", "n1");
 *
 *         assertThat(store.rows("MATCH (n:Name) RETURN n.id AS id")).hasSize(1);
 *     }
 * }
 * }</pre>
 *
 * <p>Beside {@code @SpringBootTest} it moves the application onto the same database, without any further setting. What
 * an application wrote while it started is then emptied as well.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(StoreExtension.class)
public @interface StoreTest {

    Emptied emptied() default Emptied.BEFORE_EACH;

    /** When everything but constraints and indexes is deleted. */
    enum Emptied {
        BEFORE_EACH,
        /** Once, for tests that only read what a {@code @BeforeAll} has written. */
        BEFORE_ALL
    }
}
