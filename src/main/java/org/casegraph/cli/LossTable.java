package org.casegraph.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.source.format.Loss;
import tools.jackson.databind.json.JsonMapper;

/** What became of each field of a file, for people or for programs. */
record LossTable(String file, String sentence, LinkedHashMap<String, Object> sums, List<Loss> losses) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHOWN = 5;

    static LossTable of(Taken.Carried carried) {
        var sums = new LinkedHashMap<String, Object>();
        sums.put("format", carried.format());
        sums.put("parts", carried.parts());
        sums.put("new", carried.sums().recorded());
        sums.put("known", carried.sums().known());
        sums.put("withdrawn", carried.sums().withdrawn());
        var inParts = carried.parts() > 1 ? ", in " + carried.parts() + " parts" : "";
        var sentence =
                carried.format() + inParts + "; statements: " + carried.sums().recorded() + " new, "
                        + carried.sums().known() + " known, " + carried.sums().withdrawn() + " withdrawn";
        return new LossTable(carried.file(), sentence, sums, carried.losses());
    }

    static LossTable of(String file, String format, long statements, List<Loss> losses) {
        var sums = new LinkedHashMap<String, Object>();
        sums.put("format", format);
        sums.put("statements", statements);
        return new LossTable(file, "good, " + format + ", " + statements + " statements", sums, losses);
    }

    void print(boolean asJson, PrintWriter out) {
        if (asJson) {
            var report = new LinkedHashMap<String, Object>();
            report.put("file", file);
            report.putAll(sums);
            report.put("fields", losses);
            out.println(JSON.writeValueAsString(report));
            return;
        }
        out.println(file + ": " + sentence);
        var table = new Table("field", "taken", "no place", "refused", "why");
        for (var loss : losses) {
            table.row(loss.field(), "" + loss.taken(), "" + loss.noPlace(), "" + loss.refused(), why(loss));
        }
        if (!losses.isEmpty()) {
            table.print(out);
        }
    }

    private static String why(Loss loss) {
        var words = loss.remarks().stream()
                .limit(SHOWN)
                .map(remark -> "row " + remark.row() + ": " + remark.sentence())
                .toList();
        long more = loss.noPlace() + loss.refused() - words.size();
        return String.join("; ", words) + (more > 0 ? "; and " + more + " more" : "");
    }
}
