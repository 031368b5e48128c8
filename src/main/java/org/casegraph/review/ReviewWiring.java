package org.casegraph.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.casegraph.graph.embedded.StartException;
import org.casegraph.graph.read.ActReader;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.graph.read.DraftSentences;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.read.ShownTexts;
import org.casegraph.graph.review.ReviewLedger;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.HeldTexts;
import org.casegraph.source.SayingsReader;
import org.casegraph.suggest.Suggester;
import org.casegraph.suggest.Suggestions;
import org.casegraph.text.DocumentText;
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
    ReviewSettings reviewSettings(@Value("${casegraph.review.persons:1}") String persons, Sheets sheets) {
        if (!persons.strip().matches("[12]")) {
            throw new StartException(
                    "CASEGRAPH_REVIEW_PERSONS is no number of reviewers.",
                    "Accepted are 1, and 2 where a second person has to agree to every statement.",
                    null);
        }
        return new ReviewSettings(Integer.parseInt(persons.strip()), sheets.suggester());
    }

    @Bean
    Sheets sheets(
            HeldTexts texts, Map<String, Suggester> suggesters, @Value("${casegraph.suggest.with:rules}") String name) {
        return new Sheets(texts, suggester(name.strip(), suggesters));
    }

    private static Suggester suggester(String name, Map<String, Suggester> suggesters) {
        var found = suggesters.get(name);
        if (found == null) {
            throw new StartException(
                    "CASEGRAPH_SUGGEST_WITH names '" + name + "', which nothing here suggests with.",
                    "Accepted are: " + String.join(", ", new TreeSet<>(suggesters.keySet())) + ".",
                    null);
        }
        return found;
    }

    /** Leaves all to people. */
    @Bean
    Suggester none() {
        return new NothingSuggested();
    }

    @Bean
    Reviews reviews(Sheets sheets, ReviewLedger ledger, DraftSentences sentences, ShownTexts shown) {
        return new Reviews(sheets, ledger, sentences, shown);
    }

    @Bean
    ReviewQueue reviewQueue(DocumentReader documents, Reviews reviews, HeldTexts texts) {
        return new ReviewQueue(documents, reviews, texts);
    }

    @Bean
    Desk desk(
            Reviews reviews,
            Sheets sheets,
            ReviewLedger ledger,
            DocumentReader documents,
            EntityReader entities,
            ActReader acts,
            DraftSentences sentences,
            Vocabulary vocabulary,
            InstantSource clock,
            ReviewSettings settings) {
        return new Desk(
                reviews,
                sheets,
                ledger,
                documents,
                new KnownIds(entities, acts),
                sentences,
                new SayingsReader(vocabulary),
                clock,
                settings);
    }

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
