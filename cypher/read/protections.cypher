// does: all protections, those taken back included
MATCH (ruling:Protection)
RETURN ruling
