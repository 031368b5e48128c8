package org.casegraph.review;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Plugs in the suggester that proposes what is marked in a text, as the setting for it does. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(MarkedSuggester.class)
@TestPropertySource(properties = "casegraph.suggest.with=org.casegraph.review.MarkedSuggester")
public @interface SuggestingMarks {}
