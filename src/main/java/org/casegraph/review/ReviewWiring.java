package org.casegraph.review;

import java.util.List;
import org.casegraph.graph.embedded.StartException;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.suggest.Suggester;
import org.casegraph.suggest.Suggestions;
import org.casegraph.text.DocumentText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts together what turns proposals into statements. */
@Configuration(proxyBeanMethods = false)
class ReviewWiring {

    /** Settings that cannot be meant end every start, also that of a command. */
    @Bean
    @Lazy(false)
    ReviewSettings reviewSettings(
            @Value("${casegraph.review.persons:1}") String persons, ObjectProvider<Suggester> suggester) {
        if (!persons.strip().matches("[12]")) {
            throw new StartException(
                    "CASEGRAPH_REVIEW_PERSONS is no number of reviewers.",
                    "Accepted are 1, and 2 where a second person has to agree to every statement.",
                    null);
        }
        return new ReviewSettings(
                Integer.parseInt(persons.strip()),
                suggester.getIfAvailable(NothingSuggested::new).name());
    }

    @Bean
    Reviews reviews(DocumentReader documents, ReviewSettings settings) {
        return new Reviews(documents, settings);
    }

    @Bean
    ReviewQueue reviewQueue() {
        return new ReviewQueue();
    }

    @Bean
    Desk desk() {
        return new Desk();
    }

    /** Leaves all to people. */
    private static final class NothingSuggested implements Suggester {

        @Override
        public String name() {
            return "none";
        }

        @Override
        public Suggestions suggest(DocumentText text) {
            return new Suggestions("und", List.of(), List.of(), List.of(), List.of());
        }
    }
}
