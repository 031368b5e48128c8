package org.casegraph.source.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.casegraph.source.format.Brought;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PopoloFileTest {

    @TempDir
    private Path folder;

    @Test
    void peopleBodiesPostsAndMembershipsAreRead() {
        var read = Brought.file(
                Brought.write(
                        folder,
                        "assembly.json",
                        """
                {"meta": {"sources": ["x"]},
                 "memberships": [
                  {"person_id": "1", "organization_id": "o", "role": "member", "start_date": "2009", "end_date": "2013-05", "legislative_period_id": "t1"},
                  {"person_id": "1", "post_id": "p", "start_date": "yesterday"},
                  {"person_id": "9", "organization_id": "o"}, {"person_id": "1"}],
                 "persons": [{"id": "1", "name": "Fátima Souza", "other_names": [{"name": "F. Lima", "end_date": "2001"}, {"name": "Fafá"}],
                  "birth_date": "1961-05", "gender": "female", "image": null, "sort_name": "Souza", "biography": "short",
                  "contact_details": [{"type": "voice", "value": "+1 23"}], "identifiers": [{"scheme": "wikidata", "identifier": "Q1"}],
                  "links": [{"note": "site", "url": "https://example.org"}], "images": [{"url": "x"}],
                  "sources": [{"note": "Gazette", "url": "https://example.org/g"}]}],
                 "organizations": [{"id": "o", "name": "Assembleia / الجمعية", "classification": "legislature", "founding_date": "1946", "parent_id": "s"},
                  {"id": "s", "name": "State", "classification": "other"}],
                 "posts": [{"id": "p", "label": "Speaker", "organization_id": "o"}],
                 "areas": [{"id": "a", "name": "Norte"}],
                 "events": [{"id": "e", "name": "Hearing", "classification": "parliamentary debate", "start_date": "2010-01-02"}, {"id": "f", "classification": "party"}],
                 "motions": [{"id": "m"}]}
                """));

        assertThat(read.lines())
                .contains(
                        "PERSON | PRIMARY | Fátima Souza",
                        "PERSON | PREVIOUS | F. Lima | /2001",
                        "PERSON | ALIAS | Fafá",
                        "Fátima Souza | BIRTH_DATE | 1961-05",
                        "Fátima Souza | TELEPHONE | +1 23",
                        "Fátima Souza | REFERENCE | wikidata Q1",
                        "Fátima Souza | WEBSITE | https://example.org",
                        "Fátima Souza | NOTE | biography: short",
                        "INSTITUTION/PARLIAMENT | PRIMARY | Assembleia",
                        "INSTITUTION/PARLIAMENT | TRANSLITERATION | الجمعية",
                        "Assembleia | PART_OF | State",
                        "Fátima Souza | MEMBER_OF | Assembleia (member) | 2009/2013-05",
                        "Fátima Souza | HOLDS_OFFICE | Speaker",
                        "Speaker | PART_OF | Assembleia",
                        "PLACE | PRIMARY | Norte",
                        "PARLIAMENTARY_DEBATE |  | {name=Hearing} | 2010-01-02/");
        assertThat(read.voicesOf("PERSON | PRIMARY | Fátima Souza").getFirst())
                .isEqualTo(List.of("whoever published “assembly.json”, not named", "Gazette https://example.org/g"));
        assertThat(read.why("memberships.start_date")).contains("'yesterday' is no date");
        assertThat(read.why("memberships.organization_id")).contains("'persons:9' is not in this file");
        assertThat(read.why("memberships.*")).contains("it does not say who is a member, or of what");
        assertThat(read.why("memberships.legislative_period_id")).contains("there is no place for it");
        assertThat(read.why("persons.images")).contains("no place for a list");
        assertThat(read.why("events.*")).contains("a kind of act");
        assertThat(read.loss("motions.*").noPlace()).isEqualTo(1);
    }
}
