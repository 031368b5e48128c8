package org.casegraph.watch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.watch.ChangeReader;
import org.casegraph.graph.watch.FindingLedger;
import org.casegraph.graph.watch.Outbox;
import org.casegraph.graph.watch.Surroundings;
import org.casegraph.graph.watch.WatchRecords;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Patterns;
import org.casegraph.watch.webhook.Webhook;
import org.casegraph.watch.webhook.WebhookSettings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts together what follows the findings. */
@Configuration(proxyBeanMethods = false)
class WatchWiring {

    /** How long the other side of the webhook may take to answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Bean
    Evaluation evaluation(
            Patterns patterns,
            CypherFiles files,
            @Qualifier("patient") ReadDoor door,
            FindingLedger ledger,
            InstantSource clock) {
        var findings = new Findings(patterns, files, door);
        return new Evaluation(patterns, findings, ledger, new Surroundings(door, files), clock);
    }

    @Bean
    Changes changes(ChangeReader reader, Patterns patterns, EntityReader entities) {
        return new Changes(reader, patterns, entities);
    }

    @Bean
    Watches watches(
            WatchRecords records, ChangeReader changes, EntityReader entities, Patterns patterns, InstantSource clock) {
        return new Watches(records, changes, entities, patterns, clock);
    }

    @Bean
    Feed feed(Changes changes, FindingLedger ledger) {
        return new Feed(changes, ledger);
    }

    /** Only a server goes on after what it was asked; a command looks at the findings itself. */
    @Bean
    @ConditionalOnWebApplication
    @ConditionalOnBooleanProperty(name = "casegraph.watch.background", matchIfMissing = true)
    Follower follower(
            Evaluation evaluation,
            Feed feed,
            @Value("${casegraph.watch.delay:10s}") Duration delay,
            @Value("${casegraph.watch.interval:2s}") Duration interval) {
        return new Follower(List.of(evaluation::catchUp, feed::look), delay, interval);
    }

    /** Settings that cannot be meant end every start, also that of a command. */
    @Bean
    @Lazy(false)
    WebhookSettings.Choice webhookSettings(
            @Value("${casegraph.webhook.url:}") String url,
            @Value("${casegraph.webhook.secret:}") String secret,
            @Value("${casegraph.webhook.clearance:PUBLIC}") String clearance) {
        return new WebhookSettings.Choice(WebhookSettings.of(url, secret, clearance));
    }

    /** Posts beside everything else; does nothing where no address is set. */
    @Bean
    @ConditionalOnWebApplication
    Follower poster(
            WebhookSettings.Choice settings,
            Outbox outbox,
            InstantSource clock,
            @Value("${casegraph.watch.delay:10s}") Duration delay,
            @Value("${casegraph.watch.interval:2s}") Duration interval) {
        var work = settings.settings().stream()
                .map(set -> new Webhook(set, outbox, clock, RandomGenerator.getDefault(), PATIENCE))
                .<Runnable>map(webhook -> webhook::post)
                .toList();
        return new Follower(work, delay, interval);
    }
}
