package org.casegraph.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.casegraph.Casegraph;
import org.casegraph.graph.StoreTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A test that asks questions of the whole application; the constructor may take an {@link Asking}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Casegraph.class, properties = "casegraph.data=target/query-test")
@StoreTest(emptied = StoreTest.Emptied.BEFORE_ALL)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Import({Asking.class, AskedAs.class})
@interface QueryTest {}
