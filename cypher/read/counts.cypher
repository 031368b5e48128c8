// does: how much of each kind a viewer may know of
RETURN COUNT { MATCH (d:Document) WHERE d.seen[$readers] } AS documents,
       COUNT { MATCH (e:Person) WHERE e.seen[$readers] } AS people,
       COUNT { MATCH (e:Institution) WHERE e.seen[$readers] } AS institutions,
       COUNT { MATCH (e:Group) WHERE e.seen[$readers] } AS groups,
       COUNT { MATCH (e:Place) WHERE e.seen[$readers] } AS places,
       COUNT { MATCH (e:Case) WHERE e.seen[$readers] } AS cases,
       COUNT { MATCH (a:Act) WHERE a.seen[$readers] } AS acts,
       COUNT { MATCH (s:Statement) WHERE s.seen[$readers] AND s.withdrawnAt IS NULL } AS statements
