package org.casegraph.text.extract;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casegraph.text.DocumentFormat;

/** Tells by its first bytes what a file is; what it is called decides only where those leave it open. */
final class Content {

    /** How many bytes that takes. */
    static final int HEAD = 8192;

    private static final Map<String, String> FOREIGN = foreign();
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,60}):[ \\t]?.*");
    private static final List<String> HTML = List.of("<!doctype html", "<html", "<head>", "<body");
    private static final Set<String> OF_PROGRAMS = Set.of(
            "received",
            "return-path",
            "message-id",
            "mime-version",
            "dkim-signature",
            "delivered-to",
            "x-mailer",
            "content-transfer-encoding",
            "authentication-results");
    private static final Set<String> OF_PEOPLE = Set.of("from", "to", "subject", "date", "cc", "reply-to", "sender");

    private Content() {}

    /** The format of a file that begins so. */
    static DocumentFormat format(byte[] head, String name) throws Unreadable {
        var latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.substring(0, Math.min(1024, latin.length())).contains("%PDF-")) {
            return DocumentFormat.PDF;
        }
        if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
            return DocumentFormat.DOCX;
        }
        for (var known : FOREIGN.entrySet()) {
            if (latin.startsWith(known.getKey())) {
                throw new Unreadable(known.getValue());
            }
        }
        var text = letters(head, latin);
        if (HTML.stream().anyMatch(afterPreamble(text)::startsWith)) {
            return DocumentFormat.HTML;
        }
        return isMail(text, name) ? DocumentFormat.EMAIL : DocumentFormat.TEXT;
    }

    /** What comes after the byte order mark, blanks, comments and the declaration that it is XML, in lower case. */
    private static String afterPreamble(String text) {
        var rest = text.replaceFirst("^(\\uFEFF|\\u00EF\\u00BB\\u00BF)", "").strip();
        while (rest.startsWith("<!--") || rest.startsWith("<?xml")) {
            int end = rest.indexOf(rest.startsWith("<!--") ? "-->" : "?>");
            rest = end < 0
                    ? ""
                    : rest.substring(end).replaceFirst("^(-->|\\?>)", "").strip();
        }
        return rest.substring(0, Math.min(20, rest.length())).toLowerCase(Locale.ROOT);
    }

    /** The words that tell a format are ASCII in every encoding but UTF-16. */
    private static String letters(byte[] head, String latin) {
        if (latin.startsWith("\u00FF\u00FE")) {
            return new String(head, StandardCharsets.UTF_16LE);
        }
        return latin.startsWith("\u00FE\u00FF") ? new String(head, StandardCharsets.UTF_16BE) : latin;
    }

    /** A letter may begin with From and To as well; what programs add on the way only a mail has. */
    private static boolean isMail(String text, String name) throws Unreadable {
        var headers = headers(text.replaceFirst("^(\\uFEFF|\\u00EF\\u00BB\\u00BF)", ""));
        boolean isPlausible = headers.stream().anyMatch(OF_PEOPLE::contains);
        boolean isNamedSo = name.toLowerCase(Locale.ROOT).endsWith(".eml");
        if (text.startsWith("From ") && text.contains("\nReceived:")) {
            throw new Unreadable("the file is a mailbox of several mails; export each as a file of its own (.eml)");
        }
        return isPlausible && (isNamedSo || headers.stream().anyMatch(OF_PROGRAMS::contains));
    }

    private static Set<String> headers(String text) {
        var names = new LinkedHashSet<String>();
        for (var line : (Iterable<String>) text.lines().limit(200)::iterator) {
            var header = HEADER.matcher(line);
            if (header.matches()) {
                names.add(header.group(1).toLowerCase(Locale.ROOT));
            } else if (line.isEmpty() || !Character.isWhitespace(line.charAt(0))) {
                break;
            }
        }
        return names;
    }

    private static Map<String, String> foreign() {
        var accepted = "; accepted are PDF, DOCX, HTML, plain text and e-mail (.eml)";
        var picture = "the file is a picture; run text recognition (OCR) over it and import the PDF that it makes";
        var archive = "the file is an archive; unpack it and import what it holds";
        var foreign = new LinkedHashMap<String, String>();
        foreign.put(
                "\u00D0\u00CF\u0011\u00E0",
                "the file is an office file of the kind before 2007, an Outlook message, or"
                        + " behind a password; save it as DOCX, PDF or .eml without a password");
        foreign.put("{\\rtf", "the file is rich text (RTF); save it as DOCX or PDF");
        for (var start : List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "RIFF")) {
            foreign.put(start, picture);
        }
        for (var start : List.of("\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "BZh", "\u00FD7zXZ", "(\u00B5/\u00FD")) {
            foreign.put(start, archive);
        }
        for (var start : List.of("\u007FELF", "MZ\u0090", "\u00CA\u00FE\u00BA\u00BE", "!BDN", "AT&TFORM")) {
            foreign.put(start, "the file is of a kind that is not read" + accepted);
        }
        return foreign;
    }
}
