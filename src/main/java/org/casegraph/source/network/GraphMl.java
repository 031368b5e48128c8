package org.casegraph.source.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.casegraph.source.format.XmlPull;

/** Reads GraphML. */
final class GraphMl {

    private final XmlPull xml;
    private final Map<String, String> names = new HashMap<>();

    GraphMl(XmlPull xml) {
        this.xml = xml;
    }

    void read(GraphTelling telling) {
        while (xml.next()) {
            if (xml.isStart("key")) {
                names.put(
                        xml.attribute("id").orElse(""),
                        xml.attribute("attr.name").orElse(xml.attribute("id").orElse("")));
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
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("data")) {
                var key = xml.attribute("key").orElse("");
                var text = xml.text();
                data.put(names.getOrDefault(key, key), text.strip());
            } else if (xml.isStart("node") || xml.isStart("edge")) {
                data.put("(graph within)", "nodes within nodes");
            }
        }
        return data;
    }
}
