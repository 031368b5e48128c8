package org.casegraph.source.network;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.Problems;
import org.casegraph.source.format.FileRefused;
import org.casegraph.source.format.Format;
import org.casegraph.source.format.Head;
import org.casegraph.source.format.Header;
import org.casegraph.source.format.Said;
import org.casegraph.source.format.Teller;
import org.casegraph.source.format.XmlPull;

/** Nodes and edges with attributes, as GraphML or GEXF; what the attributes are called shows in our own export. */
public final class GraphFile implements Format {

    @Override
    public String word() {
        return "graph";
    }

    @Override
    public boolean recognises(Head head, Said said) {
        boolean isNamed = head.ends(".graphml", ".gexf", ".xml");
        return isNamed && (head.start().contains("<graphml") || head.start().contains("<gexf"));
    }

    @Override
    public Opened open(Said said, Vocabulary vocabulary) throws IOException {
        var mapping = mapping(said, vocabulary);
        var usual = Header.of(mapping.publisher() == null || said.publisher() != null ? said : by(said, mapping));
        boolean isGexf = Head.of(said.file()).start().contains("<gexf");
        return new Opened() {
            @Override
            public Header header() {
                return usual;
            }

            @Override
            public void tell(Teller teller) throws IOException {
                var telling = new GraphTelling(mapping, vocabulary, teller);
                try (var stream = new BufferedInputStream(Files.newInputStream(said.file()));
                        var xml = new XmlPull(said.file().toString(), stream)) {
                    if (isGexf) {
                        new Gexf(xml).read(telling);
                    } else {
                        new GraphMl(xml).read(telling);
                    }
                }
            }
        };
    }

    private static Said by(Said said, GraphMapping mapping) {
        return new Said(
                said.file(),
                said.mapping(),
                said.collection(),
                mapping.publisher(),
                said.title(),
                said.language(),
                said.url(),
                said.label(),
                said.coder());
    }

    private static GraphMapping mapping(Said said, Vocabulary vocabulary) throws IOException {
        var file = Optional.ofNullable(said.mapping())
                .or(() -> Optional.of(beside(said)).filter(Files::isRegularFile));
        if (file.isEmpty()) {
            return GraphMapping.OURS;
        }
        var problems = new Problems(file.get().toString());
        var mapping = GraphMapping.read(file.get().toString(), Files.readAllBytes(file.get()), vocabulary, problems);
        if (mapping.isEmpty() || problems.areThere()) {
            throw new FileRefused(problems.inOrder());
        }
        return mapping.get();
    }

    private static Path beside(Said said) {
        int dot = said.name().lastIndexOf('.');
        return said.file().resolveSibling(said.name().substring(0, Math.max(dot, 0)) + ".mapping.yaml");
    }
}
