package org.casegraph.workload;

import java.util.List;

/**
 * A question of the workload, as it is asked of the endpoint and as somebody who knows the store would write it for
 * the database alone. Both answer with the same data, under the same clearance.
 *
 * @param variable what it is asked of: the name of a list in {@link Subjects}
 * @param cypher one statement that returns one column, {@code data}; empty where none would be fair
 */
record Asked(String name, String variable, String graphql, String cypher) {

    static final List<Asked> ALL = List.of(
            new Asked(
                    "one person",
                    "people",
                    "query($id: ID!) { person(id: $id) { id name } }",
                    """
                    MATCH (:Mention {id: $id})-[:STANDS_FOR]->(p:Entity) WHERE p.seen[$readers]
                    RETURN {person: p {.id, name: p.shown[$readers]}} AS data
                    """),
            new Asked(
                    "person, two deep",
                    "people",
                    """
                    query($id: ID!) { person(id: $id) { id name
                      relatives { origins other { id name ... on Person { heldAt { other { id name } } } } }
                      heldAt { origins other { id name } }
                      suffered { id kind origins cases { id name } } } }
                    """,
                    """
                    MATCH (:Mention {id: $id})-[:STANDS_FOR]->(p:Entity) WHERE p.seen[$readers]
                    RETURN {person: p {.id, name: p.shown[$readers],
                      relatives: COLLECT {
                        MATCH (p)-[t:RELATIVE_OF]-(o:Entity) WHERE t.support[$readers] > 0 AND o.seen[$readers]
                        WITH t, o ORDER BY t.support[$readers] DESC, toLower(o.shown[$readers]), t.id
                        RETURN {origins: t.support[$readers], other: o {.id, name: o.shown[$readers],
                          heldAt: COLLECT {
                            MATCH (o)-[h:HELD_AT]->(i:Entity) WHERE h.support[$readers] > 0 AND i.seen[$readers]
                            WITH h, i ORDER BY h.support[$readers] DESC, toLower(i.shown[$readers]), h.id
                            RETURN {other: i {.id, name: i.shown[$readers]}} }}} },
                      heldAt: COLLECT {
                        MATCH (p)-[h:HELD_AT]->(i:Entity) WHERE h.support[$readers] > 0 AND i.seen[$readers]
                        WITH h, i ORDER BY h.support[$readers] DESC, toLower(i.shown[$readers]), h.id
                        RETURN {origins: h.support[$readers], other: i {.id, name: i.shown[$readers]}} },
                      suffered: COLLECT {
                        MATCH (p)<-[r:SUFFERED_BY]-(a:Act) WHERE r.support[$readers] > 0
                        WITH DISTINCT a ORDER BY a.firstDay[$readers], a.lastDay[$readers], a.id
                        RETURN a {.id, .kind, origins: a.support[$readers], cases: COLLECT {
                          MATCH (a)-[c:IN_CASE]->(k:Case) WHERE c.support[$readers] > 0 AND k.seen[$readers]
                          RETURN k {.id, name: k.shown[$readers]} }} }}} AS data
                    """),
            new Asked(
                    "page of people",
                    "none",
                    """
                    { people(filter: {suffered: [TORTURE]}, sort: [NAME_ASC], first: 20) {
                      nodes { id name relatives { other { id name } } } } }
                    """,
                    """
                    MATCH (p:Entity {kind: 'PERSON'})
                    WHERE p.seen[$readers] AND EXISTS {
                      MATCH (p)<-[r:SUFFERED_BY]-(a:Act {kind: 'TORTURE'}) WHERE r.support[$readers] > 0 }
                    WITH p ORDER BY toLower(p.shown[$readers]), p.id LIMIT 20
                    WITH p, COLLECT {
                      MATCH (p)-[t:RELATIVE_OF]-(o:Entity) WHERE t.support[$readers] > 0 AND o.seen[$readers]
                      WITH t, o ORDER BY t.support[$readers] DESC, toLower(o.shown[$readers]), t.id
                      RETURN {other: o {.id, name: o.shown[$readers]}} } AS relatives
                    RETURN {people: {nodes: collect(p {.id, name: p.shown[$readers], relatives: relatives})}} AS data
                    """),
            new Asked(
                    "case and its people",
                    "cases",
                    """
                    query($id: ID!) { case(id: $id) { id name events { id kind origins
                      roles { role entity { id name } } } } }
                    """,
                    """
                    MATCH (:Mention {id: $id})-[:STANDS_FOR]->(k:Case) WHERE k.seen[$readers]
                    RETURN {case: k {.id, name: k.shown[$readers], events: COLLECT {
                      MATCH (k)<-[c:IN_CASE]-(a:Act) WHERE c.support[$readers] > 0
                      WITH DISTINCT a ORDER BY a.firstDay[$readers], a.lastDay[$readers], a.id
                      RETURN a {.id, .kind, origins: a.support[$readers], roles: COLLECT {
                        MATCH (a)-[r]->(e:Entity) WHERE r.seen[$readers] AND e.seen[$readers]
                        RETURN {role: type(r), entity: e {.id, name: e.shown[$readers]}} }} }}} AS data
                    """),
            new Asked(
                    "counts",
                    "bodies",
                    """
                    query($id: ID!) { institution(id: $id) { id
                      held: ties(relations: ["HELD_AT"], first: 1) { totalCount }
                      done: acts(roles: [DONE_BY], kinds: [TORTURE], first: 1) { totalCount } } }
                    """,
                    """
                    MATCH (:Mention {id: $id})-[:STANDS_FOR]->(b:Entity) WHERE b.seen[$readers]
                    RETURN {institution: b {.id,
                      held: {totalCount: COUNT {
                        MATCH (b)-[t:HELD_AT]-(o:Entity) WHERE t.support[$readers] > 0 AND o.seen[$readers] }},
                      done: {totalCount: COUNT {
                        MATCH (b)<-[r:DONE_BY]-(a:Act {kind: 'TORTURE'}) WHERE r.support[$readers] > 0
                        RETURN DISTINCT a }}}} AS data
                    """),
            new Asked(
                    "three steps",
                    "people",
                    """
                    query($id: ID!) { person(id: $id) { id associates { other { id ... on Person {
                      associates { other { id ... on Person { associates { other { id name } } } } } } } } } }
                    """,
                    """
                    MATCH (:Mention {id: $id})-[:STANDS_FOR]->(p:Entity) WHERE p.seen[$readers]
                    RETURN {person: p {.id, associates: COLLECT {
                      MATCH (p)-[t:ASSOCIATE_OF]-(o:Entity) WHERE t.support[$readers] > 0 AND o.seen[$readers]
                      WITH t, o ORDER BY t.support[$readers] DESC, toLower(o.shown[$readers]), t.id
                      RETURN {other: o {.id, associates: COLLECT {
                        MATCH (o)-[u:ASSOCIATE_OF]-(q:Entity) WHERE u.support[$readers] > 0 AND q.seen[$readers]
                        WITH u, q ORDER BY u.support[$readers] DESC, toLower(q.shown[$readers]), u.id
                        RETURN {other: q {.id, associates: COLLECT {
                          MATCH (q)-[v:ASSOCIATE_OF]-(z:Entity) WHERE v.support[$readers] > 0 AND z.seen[$readers]
                          WITH v, z ORDER BY v.support[$readers] DESC, toLower(z.shown[$readers]), v.id
                          RETURN {other: z {.id, name: z.shown[$readers]}} }}} }}} }}} AS data
                    """),
            new Asked(
                    "timeline",
                    "people",
                    "query($id: ID!) { timeline(of: [$id]) { act { id kind } } }",
                    """
                    MATCH (:Mention {id: $id})-[:STANDS_FOR]->(p:Entity)<-[r]-(a:Act) WHERE r.support[$readers] > 0
                    WITH DISTINCT a ORDER BY a.firstDay[$readers], a.lastDay[$readers], a.id
                    RETURN {timeline: collect({act: a {.id, .kind}})} AS data
                    """),
            new Asked(
                    "route",
                    "pairs",
                    """
                    query($id: ID!, $other: ID!) { routes(from: $id, to: $other, maxHops: 4, first: 1,
                      relations: ["RELATIVE_OF", "ASSOCIATE_OF", "FRIEND_OF", "SPOUSE_OF"], acts: []) { length } }
                    """,
                    """
                    MATCH (:Mention {id: $id})-[:STANDS_FOR]->(a:Entity)
                    MATCH (:Mention {id: $other})-[:STANDS_FOR]->(b:Entity)
                    OPTIONAL MATCH p = shortestPath((a)-[:RELATIVE_OF|ASSOCIATE_OF|FRIEND_OF|SPOUSE_OF*..4]-(b))
                    WHERE all(t IN relationships(p) WHERE t.support[$readers] > 0)
                    RETURN {routes: CASE WHEN p IS NULL THEN [] ELSE [{length: length(p)}] END} AS data
                    """),
            new Asked(
                    "search",
                    "names",
                    "query($id: String!) { search(text: $id, first: 5) { nodes { entity { id name } } } }",
                    ""),
            new Asked(
                    "findings of one",
                    "people",
                    "query($id: ID!) { findings(involving: [$id], first: 20) { nodes { id sentence } } }",
                    ""));
}
