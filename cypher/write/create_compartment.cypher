// does: makes a compartment
CREATE (:Compartment {name: $name})
