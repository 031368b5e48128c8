package org.casegraph.query.past;

import org.casegraph.graph.Past;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/** The controllers answer on threads of their own: what a field is answered from goes with it. */
@Component
final class HandedOn implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer controllers && controllers.getExecutor() != null) {
            var executor = controllers.getExecutor();
            controllers.setExecutor(task -> executor.execute(Past.handedOn(task)));
        }
        return bean;
    }
}
