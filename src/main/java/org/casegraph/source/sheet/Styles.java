package org.casegraph.source.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.source.format.XmlPull;

/** Which formats of numbers are those of dates. */
final class Styles {

    static final Styles NONE = new Styles(List.of(), Map.of());

    private final BitSet dates = new BitSet();

    private Styles(List<Integer> formats, Map<Integer, String> codes) {
        for (int style = 0; style < formats.size(); style++) {
            dates.set(style, isDate(formats.get(style), codes));
        }
    }

    static Styles read(XmlPull xml) throws IOException {
        try (xml) {
            var formats = new ArrayList<Integer>();
            var codes = new HashMap<Integer, String>();
            boolean isInCells = false;
            while (xml.next()) {
                if (xml.isStart("cellXfs")) {
                    isInCells = true;
                } else if (xml.isEnd("cellXfs")) {
                    isInCells = false;
                } else if (xml.isStart("numFmt")) {
                    codes.put(
                            number(xml.attribute("numFmtId").orElse("")),
                            xml.attribute("formatCode").orElse(""));
                } else if (isInCells && xml.isStart("xf") && formats.size() < 100_000) {
                    formats.add(number(xml.attribute("numFmtId").orElse("")));
                }
            }
            return new Styles(formats, codes);
        }
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    /** Formats 14 to 22 and 45 to 47 are those of dates and times that every file has; others say it with letters. */
    private static boolean isDate(int format, Map<Integer, String> codes) {
        if (format >= 14 && format <= 22 || format >= 45 && format <= 47) {
            return true;
        }
        var bare = codes.getOrDefault(format, "").replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
        return bare.matches("(?i).*[dy].*") || bare.matches("(?i).*m.*") && !bare.contains("0");
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
