// does: how much of each kind a viewer may know of
RETURN COUNT { MATCH (d:Document) WHERE d.clearance <= $clearance } AS documents,
       COUNT { MATCH (e:Person) WHERE e.clearance <= $clearance } AS people,
       COUNT { MATCH (e:Institution) WHERE e.clearance <= $clearance } AS institutions,
       COUNT { MATCH (e:Group) WHERE e.clearance <= $clearance } AS groups,
       COUNT { MATCH (e:Place) WHERE e.clearance <= $clearance } AS places,
       COUNT { MATCH (e:Case) WHERE e.clearance <= $clearance } AS cases,
       COUNT { MATCH (a:Act) WHERE a.clearance <= $clearance } AS acts,
       COUNT { MATCH (s:Statement) WHERE s.clearance <= $clearance AND s.withdrawnAt IS NULL } AS statements
