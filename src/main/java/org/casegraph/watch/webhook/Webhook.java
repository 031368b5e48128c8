package org.casegraph.watch.webhook;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.casegraph.access.Viewer;
import org.casegraph.graph.watch.FindingChange;
import org.casegraph.graph.watch.Outbox;
import org.casegraph.graph.watch.Outbox.Parcel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts changes to the address that is set: ids and kinds, no names. What does not arrive is tried again, later each
 * time, for a day; then it is given up, which the log says.
 */
public final class Webhook {

    static final Duration GIVING_UP = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 10;

    private final WebhookSettings settings;
    private final Outbox outbox;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Duration patience;
    private final Viewer viewer;
    private final HttpClient client;
    private final JsonMapper mapper = JsonMapper.builder().build();

    /** @param patience how long an answer may take */
    public Webhook(
            WebhookSettings settings, Outbox outbox, InstantSource clock, RandomGenerator random, Duration patience) {
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
        this.random = random;
        this.patience = patience;
        this.viewer = new Viewer("webhook", settings.clearance());
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        outbox.open(viewer);
    }

    /** Posts everything that is due, until it has arrived or something has not. */
    public void post() {
        var parcel = outbox.take(viewer, clock.instant(), patience.multipliedBy(3));
        while (parcel.isPresent() && arrives(parcel.get())) {
            outbox.done(parcel.get());
            parcel = outbox.take(viewer, clock.instant(), patience.multipliedBy(3));
        }
        parcel.ifPresent(this::failed);
    }

    private void failed(Parcel parcel) {
        if (Duration.between(parcel.since(), clock.instant()).compareTo(GIVING_UP) >= 0) {
            LOG.warn(
                    "The webhook did not take changes of findings in {} hours; {} are given up.",
                    GIVING_UP.toHours(),
                    parcel.changes().size());
            outbox.done(parcel);
            return;
        }
        if (parcel.attempts() == 0) {
            LOG.warn("The webhook did not take changes of findings; they are posted again.");
        }
        outbox.failed(parcel, clock.instant().plus(pause(parcel.attempts())));
    }

    /** Twice as long each time, and by chance a little more or less: many senders shall not come back at once. */
    private Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        var limited = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        return Duration.ofMillis(Math.round(limited.toMillis() * (0.8 + 0.4 * random.nextDouble())));
    }

    private boolean arrives(Parcel parcel) {
        try {
            int status = client.send(request(parcel), BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest request(Parcel parcel) {
        var body = mapper.writeValueAsString(body(parcel));
        long timestamp = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(settings.url())
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Casegraph")
                .header("Casegraph-Delivery", parcel.id())
                .header("Casegraph-Timestamp", Long.toString(timestamp))
                .header("Casegraph-Signature", Signature.of(settings.secret(), timestamp, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static Map<String, Object> body(Parcel parcel) {
        var body = new LinkedHashMap<String, Object>();
        body.put("delivery", parcel.id());
        body.put("changes", parcel.changes().stream().map(Webhook::body).toList());
        return body;
    }

    private static Map<String, Object> body(FindingChange change) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", change.id());
        body.put("at", change.at().toString());
        body.put("kind", change.kind().name());
        body.put("pattern", change.told().pattern());
        body.put("finding", change.told().finding());
        return body;
    }
}
