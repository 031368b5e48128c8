// does: moves statements to where their words stand in a text that was read anew; where they stood stays on record
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.formerPlaces = coalesce(statement.formerPlaces, []) +
      (statement.start + '-' + statement.end + ' until ' + row.now),
    statement.start = row.start, statement.end = row.end, statement.place = row.place
