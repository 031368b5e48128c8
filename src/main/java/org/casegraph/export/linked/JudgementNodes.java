package org.casegraph.export.linked;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was judged to be whom, as linked data: without it, those who were joined would come apart where it is read. */
final class JudgementNodes {

    private JudgementNodes() {}

    /** None for other rulings, and for what was taken back. */
    static List<Linked> of(Map<String, @Nullable Object> ruling) {
        if (!"Judgement".equals(ruling.get("ruling")) || ruling.get("withdrawnAt") != null) {
            return List.of();
        }
        return List.of(Linked.node(Linked.urn(text(ruling, "id")), "cg:Judgement", "prov:Entity")
                .to("cg:one", Linked.urn(text(ruling, "one")))
                .to("cg:other", Linked.urn(text(ruling, "other")))
                .to("cg:verdict", Linked.word(text(ruling, "verdict")))
                .with("dcterms:description", ruling.get("reason"))
                .with(
                        "dcterms:creator",
                        Linked.node(Linked.agent(text(ruling, "author")), "prov:Agent")
                                .with("schema:name", text(ruling, "author")))
                .typed("prov:generatedAtTime", ruling.get("recordedAt"), "dateTime")
                .with("cg:score", ruling.get("score"))
                .with("cg:explanation", ruling.get("explanation"))
                .with("cg:clearance", ruling.get("readers"))
                .with("cg:compartment", ruling.get("compartments")));
    }

    private static String text(Map<String, @Nullable Object> ruling, String field) {
        return String.valueOf(ruling.get(field));
    }
}
