package org.casegraph.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;

/** What the owner of a data directory sets of the embedded database herself, such as the memory it may take. */
record OwnSettings(Map<Setting<?>, Object> values) {

    static OwnSettings of(DataDirectory data) {
        var written = read(data);
        if (written.isEmpty()) {
            return new OwnSettings(Collections.emptyMap());
        }
        try {
            var config = Config.newBuilder().setRaw(written).build();
            var values = new LinkedHashMap<Setting<?>, Object>();
            written.keySet().forEach(name -> values.put(config.getSetting(name), config.get(config.getSetting(name))));
            return new OwnSettings(values);
        } catch (IllegalArgumentException e) {
            throw refused(data, String.valueOf(e.getMessage()), e);
        }
    }

    void addTo(DatabaseManagementServiceBuilder builder) {
        builder.setConfig(values);
    }

    private static Map<String, String> read(DataDirectory data) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(data.settings())) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            return Collections.emptyMap();
        } catch (IOException | IllegalArgumentException e) {
            throw refused(data, "it cannot be read as a file of properties", e);
        }
        var settings = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }

    private static StartException refused(DataDirectory data, String why, Exception cause) {
        return new StartException(
                "The settings of the embedded database in " + data.settings() + " cannot be used: " + why + ".",
                "Write lines such as server.memory.pagecache.size=1g, with the names of Neo4j's own neo4j.conf.",
                cause);
    }
}
