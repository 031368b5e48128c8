// @ts-check
// Saved views, and files to take along, in English.
export default {
  'views': 'Views',
  'views.title': 'Saved views',
  'views.lead': 'What you look at now is kept under a name, on the server, for you alone. It holds only where you were.',
  'views.name': 'Name of this view',
  'views.save': 'Save',
  'views.replace': 'Replace “{name}”',
  'views.rename': 'Save in place of “{name}”',
  'views.saved': '“{name}” is saved.',
  'views.most': { one: 'Only the first {count} node is kept.', other: 'Only the first {count} nodes are kept.' },
  'views.none': 'Nothing is saved yet.',
  'views.remove': 'Remove', 'views.removeOne': 'Remove “{name}”',
  'views.removed': '“{name}” is removed.', 'views.back': 'Bring it back',
  'views.gone': 'You have no such view, or not any more.', 'views.gone.next': 'Look among your saved views.',
  'start.views': 'Your saved views',
  'deed.save': 'Save this view',

  'panel.findings.lead': 'Or bring a finding out: drag it onto the drawing, or press its button.',
  'panel.findings.bring': 'Bring out', 'panel.findings.bringOne': 'Bring out: {sentence}',

  'dossier.finding': 'Dossier', 'dossier.pdf': 'PDF', 'dossier.docx': 'Word', 'dossier.html': 'HTML', 'dossier.md': 'Markdown',
  'dossier.lead': 'All of it with its sources, to send or print. It holds what you may read.',

  'takeout': 'Take out', 'takeout.lead': 'All that you may read, as one file:',
  'takeout.xlsx': 'One workbook with a sheet for each table, for Excel and LibreOffice.',
  'takeout.csv': 'Statements as a table, for spreadsheets.',
  'takeout.jsonl': 'Statements, rulings and decisions, one a line, for programs.',
  'takeout.jsonld': 'Statements as linked data, with where they come from and where they stand.',
  'takeout.ftm': 'Entities, one a line, for Aleph and OpenSanctions.',
  'takeout.ftmStatements': 'Each statement with its document, as a table, for Aleph and OpenSanctions.',
  'takeout.gexf': 'The graph with a timeline, for Gephi.',
  'takeout.graphml': 'The graph for Gephi, yEd, Cytoscape and NetworkX.',
  'takeout.cyjs': 'The graph for Cytoscape and its library for pages.',
  'takeout.cx2': 'The graph for Cytoscape and NDEx.',
  'takeout.cypher': 'The graph as a script that fills an empty Neo4j.',
  'takeout.tables': 'Nodes and edges as two tables in one file.',
};
