package org.casegraph.source.ftm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Ids;
import org.casegraph.source.format.Header;
import org.casegraph.source.format.Teller;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entities that nothing here can be made of: vessels, accounts, payments, and links to them. They are kept as they came,
 * with the ids that those have here whom they name.
 */
final class Records {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Properties of the model whose values are ids of other entities. */
    static final Set<String> LINKS = Set.of(
            "addressEntity",
            "agent",
            "ancestors",
            "asset",
            "associate",
            "author",
            "authority",
            "bank",
            "bankAccount",
            "bankForeign",
            "bankRub",
            "beneficiary",
            "beneficiaryAccount",
            "callForTenders",
            "caller",
            "candidate",
            "case",
            "client",
            "contract",
            "contractHolder",
            "creditor",
            "debtor",
            "declarant",
            "director",
            "document",
            "emitters",
            "employee",
            "employer",
            "endLocation",
            "entity",
            "holder",
            "inReplyToEmail",
            "inReplyToMessage",
            "involved",
            "issuer",
            "match",
            "member",
            "object",
            "onBehalfOf",
            "operator",
            "organization",
            "organizer",
            "owner",
            "parent",
            "participant",
            "party",
            "payer",
            "payerAccount",
            "person",
            "pictured",
            "post",
            "predecessor",
            "project",
            "proof",
            "receiver",
            "recipientAccount",
            "recipients",
            "relative",
            "resolved",
            "sender",
            "senderAccount",
            "startLocation",
            "subject",
            "successor",
            "supplier",
            "taxee",
            "tenderers",
            "transport",
            "vehicle");

    private static final List<String> CAPTIONS = List.of(
            "name", "title", "caption", "number", "registrationNumber", "iban", "accountNumber", "role", "summary");

    private final Header header;

    Records(Header header) {
        this.header = header;
    }

    void keep(FtmEntity entity, Teller teller) {
        var properties = new LinkedHashMap<String, List<String>>();
        var about = "";
        for (var value : entity.values()) {
            var text = value.text();
            if (LINKS.contains(value.property())) {
                var known = teller.known(text);
                boolean isSomebody = known.filter(one -> one.kind() != null).isPresent();
                about = about.isEmpty() && isSomebody ? text : about;
                text = known.map(one -> ours(one.kind(), value.text())).orElse(text);
            }
            properties.computeIfAbsent(value.property(), _ -> new ArrayList<>()).add(text);
        }
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", entity.id());
        entry.put("schema", entity.schema());
        entry.put("properties", properties);
        teller.record(
                entity.at("(kept as it came)"),
                about,
                entity.schema()
                        + caption(entity).map(words -> " “" + words + "”").orElse(""),
                JSON.writeValueAsString(entry),
                entity.frame());
    }

    private String ours(@org.jspecify.annotations.Nullable EntityKind kind, String id) {
        return Ids.of(kind == null ? "act" : kind.name(), header.collection(), id);
    }

    private static Optional<String> caption(FtmEntity entity) {
        return CAPTIONS.stream()
                .flatMap(property -> entity.first(property).stream())
                .findFirst();
    }
}
