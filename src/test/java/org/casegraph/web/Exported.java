package org.casegraph.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.model.Clearance;

/** What the formats write, for whoever may read how much. */
record Exported(List<Export> exports) {

    byte[] bytes(String format, Clearance clearance) {
        var out = new ByteArrayOutputStream();
        named(format).write(new Viewer("somebody", clearance), out);
        return out.toByteArray();
    }

    String text(String format, Clearance clearance) {
        return new String(bytes(format, clearance), StandardCharsets.UTF_8);
    }

    Export named(String format) {
        return exports.stream()
                .filter(export -> export.kind().word().equals(format))
                .findFirst()
                .orElseThrow();
    }
}
