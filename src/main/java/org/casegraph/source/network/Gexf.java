package org.casegraph.source.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.casegraph.source.format.XmlPull;

/** Reads GEXF of any version. */
final class Gexf {

    private static final List<String> OWN = List.of("label", "start", "end", "weight", "kind");

    private final XmlPull xml;
    private final Map<String, Map<String, String>> titles = new HashMap<>();
    private String group = "";

    Gexf(XmlPull xml) {
        this.xml = xml;
    }

    void read(GraphTelling telling) {
        while (xml.next()) {
            if (xml.isStart("attributes")) {
                group = xml.attribute("class").orElse("");
            } else if (xml.isStart("attribute")) {
                var id = xml.attribute("id").orElse("");
                titles.computeIfAbsent(group, _ -> new HashMap<>())
                        .put(id, xml.attribute("title").orElse(id));
            } else if (xml.isStart("node")) {
                long line = xml.line();
                var id = xml.attribute("id").orElse("");
                telling.node(line, id, data("node"));
            } else if (xml.isStart("edge")) {
                long line = xml.line();
                var from = xml.attribute("source").orElse("");
                var to = xml.attribute("target").orElse("");
                telling.edge(line, from, to, data("edge"));
            }
        }
    }

    private SequencedMap<String, String> data(String element) {
        var data = new LinkedHashMap<String, String>();
        OWN.forEach(name -> xml.attribute(name).ifPresent(value -> data.put(name, value)));
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("attvalue")) {
                var id = xml.attribute("for").orElse("");
                data.put(
                        titles.getOrDefault(element, Map.of()).getOrDefault(id, id),
                        xml.attribute("value").orElse("").strip());
            } else if (xml.isStart("node") || xml.isStart("edge")) {
                data.put("(graph within)", "nodes within nodes");
            }
        }
        return data;
    }
}
