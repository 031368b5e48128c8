package org.casegraph.source.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casegraph.source.format.Brought;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphFileTest {

    private static final String GRAPHML =
            """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            <key id="n1" for="node" attr.name="label"/><key id="n2" for="node" attr.name="kind"/><key id="n3" for="node" attr.name="otherNames"/>
            <key id="e1" for="edge" attr.name="relation"/><key id="e2" for="edge" attr.name="qualities"/><key id="e3" for="edge" attr.name="start"/>
            <graph edgedefault="directed">
            <node id="a"><data key="n1">Ana Ruiz</data><data key="n2">PERSON</data><data key="n3">Anita; A. R.</data><data key="colour">red</data></node>
            <node id="b"><data key="n1">Bo &amp; Co</data><data key="n2">Firm</data></node>
            <node id="x"><data key="n1">arrest</data><data key="n2">ARREST</data></node>
            <edge source="x" target="a"><data key="e1">SUFFERED_BY</data><data key="e3">2019-03-01</data></edge>
            <edge source="a" target="b"><data key="e1">works at</data><data key="e2">clerk</data></edge>
            <edge source="a" target="zz"><data key="e1">OWNS</data></edge>
            </graph></graphml>
            """;

    @TempDir
    private Path folder;

    @Test
    void attributesOfOurOwnExportNeedNoMapping() {
        var read = Brought.file(Brought.write(folder, "a.graphml", GRAPHML));

        assertThat(read.lines())
                .contains(
                        "PERSON | PRIMARY | Ana Ruiz",
                        "PERSON | ALIAS | Anita",
                        "Ana Ruiz | NOTE | colour: red",
                        "ARREST | SUFFERED_BY Ana Ruiz | 2019-03-01/");
        assertThat(read.why("node.kind")).contains("'Firm' is no kind; say in a mapping what it means");
        assertThat(read.loss("edge.relation").remarks())
                .anyMatch(remark -> remark.sentence().contains("'works at' is no relation"))
                .anyMatch(remark -> remark.sentence().contains("'zz' is not in this file"));
    }

    @Test
    void mappingGivesForeignWordsAMeaning() {
        Brought.write(
                folder,
                "b.mapping.yaml",
                """
                publisher: Cartographers
                kind: {attribute: kind, words: {firm: INSTITUTION/COMPANY}}
                relation: {attribute: relation, words: {works at: EMPLOYED_BY}}
                """);
        var read = Brought.file(Brought.write(folder, "b.graphml", GRAPHML));

        assertThat(read.lines())
                .contains(
                        "INSTITUTION/COMPANY | PRIMARY | Bo & Co",
                        "Ana Ruiz | EMPLOYED_BY | Bo & Co (clerk)",
                        "INSTITUTION | PRIMARY | Cartographers");
        Brought.write(folder, "b.mapping.yaml", "kind: {attribute: kind, words: {firm: FIRM}}");
        assertThat(Brought.refused(folder.resolve("b.graphml"))).contains("'FIRM' is no meaning of a word here");
    }

    @Test
    void timesOfGexfAreKept() {
        var read = Brought.file(
                Brought.write(
                        folder,
                        "c.gexf",
                        """
                <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph mode="dynamic">
                <attributes class="node"><attribute id="0" title="kind" type="string"/><attribute id="1" title="type" type="string"/></attributes>
                <attributes class="edge"><attribute id="0" title="relation" type="string"/></attributes>
                <nodes><node id="1" label="Đoàn Văn An"><attvalues><attvalue for="0" value="PERSON"/></attvalues></node>
                <node id="2" label="Tòa án"><attvalues><attvalue for="0" value="INSTITUTION"/><attvalue for="1" value="COURT"/></attvalues></node></nodes>
                <edges><edge id="e" source="1" target="2" start="2009-01-01" end="2010-12-31" weight="2"><attvalues><attvalue for="0" value="EMPLOYED_BY"/></attvalues></edge></edges>
                </graph></gexf>
                """));

        assertThat(read.lines())
                .contains(
                        "INSTITUTION/COURT | PRIMARY | Tòa án",
                        "Đoàn Văn An | EMPLOYED_BY | Tòa án | 2009-01-01/2010-12-31");
        assertThat(read.loss("edge.weight").noPlace()).isEqualTo(1);
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        var bomb =
                "<!DOCTYPE graphml [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + GRAPHML.replace("Ana Ruiz", "&b;");
        assertThat(Brought.refused(Brought.write(folder, "d.graphml", bomb))).contains("a document type or entities");
        assertThat(Brought.refused(Brought.write(folder, "e.graphml", GRAPHML.substring(0, 600))))
                .contains("it cannot be read as XML");
    }
}
