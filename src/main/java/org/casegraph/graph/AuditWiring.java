package org.casegraph.graph;

import java.time.InstantSource;
import org.casegraph.access.audit.AuditException;
import org.casegraph.access.audit.AuditKey;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.AuditTrail;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.StartException;
import org.jspecify.annotations.Nullable;
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
        return new AuditLog(data.create().audit(), clock, key(key), largest.toBytes());
    }

    @Bean
    AuditTrail auditTrail(DataDirectory data, @Value("${casegraph.audit.key:}") String key) {
        return new AuditTrail(data.create().audit(), key(key));
    }

    private static @Nullable AuditKey key(String secret) {
        try {
            return secret.isEmpty() ? null : AuditKey.of(secret);
        } catch (AuditException e) {
            throw new StartException(
                    String.valueOf(e.getMessage()), "Set CASEGRAPH_AUDIT_KEY to a longer one, or to nothing.", e);
        }
    }
}
