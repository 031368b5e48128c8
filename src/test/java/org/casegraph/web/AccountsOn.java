package org.casegraph.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.casegraph.Casegraph;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.StoreTest.Emptied;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** The whole application on a port of its own, where everybody has to log in; the constructor may take {@link Members}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Casegraph.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "casegraph.accounts=true")
@StoreTest(emptied = Emptied.BEFORE_ALL)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Import(Members.class)
@interface AccountsOn {}
