// does: every node of what is said and decided, and of what follows from it
MATCH (node:Document|Mention|Statement|CaseFile|Ruling|Entity|Act|Name|NameKey|Dispute)
RETURN labels(node) AS labels, properties(node) AS properties
