package org.casegraph.source;

import java.util.List;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.format.FormatReader;
import org.casegraph.source.ftm.FtmFile;
import org.casegraph.source.ftm.FtmStatements;
import org.casegraph.source.linked.LinkedFile;
import org.casegraph.source.network.GraphFile;
import org.casegraph.source.popolo.PopoloFile;
import org.casegraph.source.sheet.SheetFile;

/** The formats of other tools that are read. */
public final class Formats {

    private Formats() {}

    public static FormatReader reader(Vocabulary vocabulary) {
        return new FormatReader(
                vocabulary,
                List.of(
                        new LinkedFile(),
                        new FtmFile(),
                        new PopoloFile(),
                        new FtmStatements(),
                        new GraphFile(),
                        new SheetFile()));
    }
}
