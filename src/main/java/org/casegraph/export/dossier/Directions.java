package org.casegraph.export.dossier;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Tells the printer which way each run of letters goes, and joins those that are joined. */
final class Directions implements BidiSplitter {

    private final Bidi bidi = new Bidi();

    @Override
    public void setParagraph(String text, byte direction) {
        byte level = direction == RTL ? Bidi.RTL : direction == LTR ? Bidi.LTR : Bidi.LEVEL_DEFAULT_LTR;
        bidi.setPara(text, level, null);
    }

    @Override
    public int countTextRuns() {
        return bidi.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int number) {
        var run = bidi.getVisualRun(number);
        return new BidiTextRun(run.getStart(), run.getLength(), run.isOddRun() ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        return switch (Bidi.getBaseDirection(text)) {
            case Bidi.LTR -> LTR;
            case Bidi.RTL -> RTL;
            default -> NEUTRAL;
        };
    }

    /** Puts a run that goes from right to left into the order in which it is drawn. */
    static final class Reorderer implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
        }

        @Override
        public String shapeText(String text) {
            return Joining.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
