package org.casegraph.graph;

import org.casegraph.identity.Identities;

/** Who is whom, and who counts as one. */
record Known(Identities identities, VoicesByReaders voices) {

    static Known now(GraphWrites writes, VoicesOnRecord record, WriteTransaction transaction) {
        var identities = writes.identities(transaction);
        return new Known(identities, record.voices(transaction, identities, writes.readers(transaction)));
    }
}
