package org.casegraph.graph;

import java.time.InstantSource;
import org.casegraph.access.audit.AuditKey;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.graph.embedded.DataDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Puts the audit log where the data lies, also where the database is elsewhere. */
@Configuration(proxyBeanMethods = false)
class AuditWiring {

    @Bean
    AuditLog auditLog(
            DataDirectory data,
            InstantSource clock,
            @Value("${casegraph.audit.key:}") String key,
            @Value("${casegraph.audit.file-size:16MB}") DataSize largest) {
        var sealing = key.isEmpty() ? null : AuditKey.of(key);
        return new AuditLog(data.create().audit(), clock, sealing, largest.toBytes());
    }
}
