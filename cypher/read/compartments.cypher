// does: lists the compartments
MATCH (compartment:Compartment)
RETURN compartment.name AS name
ORDER BY name
