package org.casegraph.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void replacesWhatXmlCannotWriteAndNothingElse() {
        assertThat(Xml.writable("a\u0000b\u0007c\uFFFEd\uD800e")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(Xml.writable("tab\t line\n <&> Айгүл 阿 😀")).isEqualTo("tab\t line\n <&> Айгүл 阿 😀");
    }
}
