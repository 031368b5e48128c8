package org.casegraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Stretches of a text that no sentence leaves: paragraphs, headings, items. Lines that were only wrapped are one. */
final class Blocks {

    /** Words after which a sentence goes on, wherever the line ends. */
    private static final Set<String> GOING_ON = Set.of(
            "the", "a", "an", "of", "and", "or", "to", "in", "on", "at", "by", "for", "with", "from", "that", "which",
            "who", "is", "was", "were", "are", "has", "had", "have", "his", "her", "their", "its", "de", "mr", "ms",
            "mrs", "dr", "mr.", "ms.", "mrs.", "dr.");

    private static final int WIDEST = 200;
    private static final int NARROWEST = 40;
    private static final int WIDE = 55;

    private final String text;
    private final List<Span> lines;
    private final int width;
    private final int usualGap;

    private Blocks(String text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
        var wrapped = wrapped();
        this.usualGap = usualGap(wrapped);
        this.width = width(wrapped);
    }

    static List<Span> of(String text) {
        return new Blocks(text, lines(text)).join();
    }

    private static List<Span> lines(String text) {
        var lines = new ArrayList<Span>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            int first = start;
            int last = end;
            while (first < last && Sentences.isSpace(text.charAt(first))) {
                first++;
            }
            while (last > first && Sentences.isSpace(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new Span(first, last));
            }
            start = end + 1;
        }
        return lines;
    }

    /** Numbers of the lines that the next line, in small letters, goes on from. */
    private List<Integer> wrapped() {
        var wrapped = new ArrayList<Integer>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (startsSmall(lines.get(i + 1)) && !isOver(lines.get(i))) {
                wrapped.add(i);
            }
        }
        return wrapped;
    }

    private int usualGap(List<Integer> wrapped) {
        long wide = wrapped.stream().filter(i -> gap(i) >= 1).count();
        return wide * 2 > wrapped.size() ? 1 : 0;
    }

    /** How long a line may be; 0 where lines are not wrapped. */
    private int width(List<Integer> wrapped) {
        if (wrapped.isEmpty() || wrapped.size() * 6 < lines.size()) {
            return 0;
        }
        int width = Math.max(longest(wrapped.stream().map(lines::get)), longest(lines.stream()));
        boolean isTold = wrapped.size() > 1 || lines.get(wrapped.getFirst()).length() >= WIDE;
        return width > WIDEST || width < NARROWEST || !isTold ? 0 : width;
    }

    /** The length that nine in ten lines do not pass. */
    private static int longest(Stream<Span> lines) {
        var lengths = lines.map(Span::length).sorted().toList();
        return lengths.get(lengths.size() * 9 / 10);
    }

    private List<Span> join() {
        var blocks = new ArrayList<Span>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || !goesOn(i)) {
                blocks.add(new Span(lines.get(first).start(), lines.get(i).end()));
                first = i + 1;
            }
        }
        return blocks;
    }

    private boolean goesOn(int i) {
        var line = lines.get(i);
        var next = lines.get(i + 1);
        if (isItem(next) || joins(line, next)) {
            return joins(line, next);
        }
        if (startsSmall(next) && !isOver(line)) {
            return gap(i) <= usualGap + 2;
        }
        if (gap(i) > usualGap || width == 0) {
            return width > 0 && gap(i) <= usualGap && GOING_ON.contains(lastWord(line));
        }
        boolean isOpen = !isOver(line) && line.length() * 10 >= width * 8;
        boolean isFull = line.length() + 1 + firstWord(next) > width || isOpen;
        boolean isLong = line.length() * 2 > width && GOING_ON.contains(lastWord(line));
        return isFull || isLong;
    }

    /** Whether a word is cut between the two. */
    private boolean joins(Span line, Span next) {
        return line.end() < next.start() && text.charAt(line.end()) == Mask.JOINT;
    }

    /** Blank lines between a line and the next. */
    private int gap(int i) {
        int feeds = 0;
        for (int at = lines.get(i).end(); at < lines.get(i + 1).start(); at++) {
            feeds += text.charAt(at) == '\n' ? 1 : 0;
        }
        return feeds - 1;
    }

    private boolean startsSmall(Span line) {
        return Character.isLowerCase(text.charAt(line.start())) && !isItem(line);
    }

    private boolean isOver(Span line) {
        int last = line.end() - 1;
        while (last > line.start() && "\"”’')]»".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?:;".indexOf(text.charAt(last)) >= 0 && !GOING_ON.contains(lastWord(line));
    }

    private boolean isItem(Span line) {
        char first = text.charAt(line.start());
        if ("-–—•·▪●○◦■□➢✓".indexOf(first) >= 0) {
            return line.length() > 1 && text.charAt(line.start() + 1) == ' ';
        }
        int at = line.start() + (first == '(' ? 1 : 0);
        int marks = at;
        while (marks < line.end() && marks - at < 4 && Character.isLetterOrDigit(text.charAt(marks))) {
            marks++;
        }
        boolean isShort = marks > at && (marks - at == 1 || isNumber(at, marks));
        return isShort
                && marks + 1 < line.end()
                && ".)".indexOf(text.charAt(marks)) >= 0
                && text.charAt(marks + 1) == ' '
                && !isInitial(line);
    }

    private boolean isNumber(int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> Character.isDigit(c) || "ivxIVX".indexOf(c) >= 0);
    }

    private boolean isInitial(Span line) {
        return Character.isUpperCase(text.charAt(line.start())) && text.charAt(line.start() + 1) == '.';
    }

    private int firstWord(Span line) {
        int end = text.indexOf(' ', line.start());
        return end < 0 || end > line.end() ? line.length() : end - line.start();
    }

    private String lastWord(Span line) {
        int start = line.end();
        while (start > line.start() && line.end() - start < 12 && text.charAt(start - 1) != ' ') {
            start--;
        }
        return text.substring(start, line.end()).toLowerCase(Locale.ROOT);
    }
}
