// does: every relationship of what is said and decided, and of what follows from it
MATCH (from:Document|Mention|Statement|CaseFile|Ruling|Entity|Act|Name|NameKey|Dispute)-[tie]->
      (to:Document|Mention|Statement|CaseFile|Ruling|Entity|Act|Name|NameKey|Dispute)
RETURN labels(from) AS fromLabels, coalesce(from.id, from.key) AS from, type(tie) AS type,
  properties(tie) AS properties, labels(to) AS toLabels, coalesce(to.id, to.key) AS to
