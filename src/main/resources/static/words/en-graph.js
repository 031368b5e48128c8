// @ts-check
// The screen Graph in English.
export default {
  'search': 'Find somebody or something',
  'search.hint': 'Name, in any script',
  'skip.table': 'Skip to the table',
  'toolbar': 'What to do with the drawing',
  'panel': 'What is known of what is chosen',
  'drawing.role': 'graph',
  'drawing.label': 'Graph with {nodes} nodes and {lines} lines. Arrow keys lead from neighbour to neighbour, E shows who stands around, question mark tells all keys.',

  'deed.undo': 'Undo', 'deed.redo': 'Redo', 'deed.nearer': 'Nearer', 'deed.farther': 'Farther', 'deed.fit': 'Fit',
  'deed.layout': 'Lay out anew', 'deed.acts': 'Acts as nodes', 'deed.table': 'Table', 'deed.help': 'Keys',
  'deed.expand': 'Expand', 'deed.collapse': 'Collapse', 'deed.hide': 'Hide', 'deed.pin': 'Pin', 'deed.unpin': 'Unpin',
  'deed.keep': 'Keep only these', 'deed.search': 'Search', 'deed.select': 'Choose', 'deed.also': 'Choose as well',
  'deed.none': 'Choose nothing', 'deed.arrows': 'Go to the neighbour that lies that way', 'deed.line': 'Go to the next line of a node',

  'said.expanded': { one: '{count} more around {name}.', other: '{count} more around {name}.' },
  'said.collapsed': 'Collapsed.', 'said.hidden': { one: '{count} hidden.', other: '{count} hidden.' },
  'said.undone': { one: 'Undone; {count} shown.', other: 'Undone; {count} shown.' },
  'said.redone': { one: 'Redone; {count} shown.', other: 'Redone; {count} shown.' },
  'said.nothing': 'There is nothing to go back or forth to.',

  'spoken.ties': { one: '{count} tie is shown.', other: '{count} ties are shown.' },
  'spoken.more': { one: '{count} more tie is not shown.', other: '{count} more ties are not shown.' },
  'spoken.further': { one: 'And {count} more tie.', other: 'And {count} more ties.' },
  'spoken.pinned': 'Pinned.', 'spoken.contested': 'Contested: somebody denies it.',

  'graph.nodes': { one: '{count} node', other: '{count} nodes' },
  'graph.lines': { one: '{count} line', other: '{count} lines' },
  'graph.beyond': { one: 'The drawing holds {most}; {count} more stands in the table.', other: 'The drawing holds {most}; {count} more stand in the table.' },
  'graph.address': 'The address holds only the first {count}.',
  'graph.full': 'No more than {count} are shown at a time.',
  'graph.gone': { one: 'One of those in the address is not here.', other: '{count} of those in the address are not here.' },
  'progress': 'Asking for ties: {done} of {of}.', 'progress.stop': 'Stop',

  'chooser.title': 'What to show around {name}',
  'chooser.hint': 'The {count} best supported come first; more on request. Choose nothing to take all kinds.',
  'chooser.relations': 'Relations', 'chooser.acts': 'Acts', 'chooser.show': 'Show', 'chooser.cancel': 'Cancel',

  'filter': 'Filters and legend', 'filter.kinds': 'Kinds', 'filter.stances': 'Said how',
  'filter.asof': 'As of', 'filter.always': 'any time', 'filter.day': 'As of the day', 'filter.ties': 'Kinds of ties',
  'filter.unhide': { one: 'Show {count} hidden', other: 'Show {count} hidden' },
  'legend': 'Legend', 'legend.relation': 'Relation', 'legend.act': 'Act', 'legend.tentative': 'Nobody states it as a fact: alleged, reported',
  'legend.contested': 'Somebody denies it', 'legend.origins': 'The wider, the more independent origins',

  'begin': 'Nothing is shown yet', 'begin.hint': 'Search for a name, or begin with one of those of whom most is said:',
  'begin.patterns': 'Begin with a pattern', 'begin.trace': 'Trace how two people hang together', 'begin.all': 'Look at everything',
  'begin.empty': 'Nothing is loaded. Import a case file: java -jar target/casegraph.jar import FILE',

  'panel.nothing': 'Choose a node or a line to read what is said of it. A double click on a node, or E, shows who stands around it.',
  'panel.gone': 'This is not here any more.', 'panel.deeds': 'What to do with it', 'panel.page': 'Whole page', 'panel.timeline': 'Timeline',
  'panel.trace': 'How they hang together', 'panel.from': 'Trace from here', 'panel.several': { one: '{count} chosen', other: '{count} chosen' },
  'panel.ties': { one: '{count} tie', other: '{count} ties' }, 'panel.act': 'All that is said of this act', 'panel.nobody': 'nobody', 'panel.somebody': 'somebody',
  'panel.names': 'Other names', 'panel.facts': 'Facts', 'panel.acts': 'Acts', 'panel.findings': 'Findings', 'panel.contradictions': 'Sources differ', 'panel.all': 'All acts',

  'finding.context': 'In context', 'finding.off': 'Stop bringing it out', 'finding.page': 'The finding on its page',
  'finding.gone': 'There is no such finding, or not any more.', 'finding.gone.next': 'Look for it among the patterns.',

  'table.label': 'Table of ties', 'table.caption': { one: '{count} tie', other: '{count} ties' }, 'table.from': 'From', 'table.tie': 'Tie', 'table.to': 'To', 'table.when': 'When',
  'table.origins': 'Origins', 'table.said': 'Said how', 'table.documents': 'Documents', 'table.page': 'Page {page} of {pages}', 'table.before': 'Before', 'table.after': 'After',
  'table.alone': { one: '{count} without a tie among these', other: '{count} without a tie among these' },

  'help': 'Keys of the drawing', 'help.hint': 'They work while the drawing has the focus.',

  'export': 'Export', 'export.svg': 'Picture, SVG', 'export.png': 'Picture, PNG', 'export.csv': 'Table, CSV', 'export.graphml': 'Graph, GraphML',
  'export.gexf': 'Graph, GEXF', 'export.ftm': 'FollowTheMoney, JSON lines', 'export.print': 'Print', 'export.done': '{file} is saved.',
  'export.sources': 'Sources',

  'all.title': 'The whole graph', 'all.back': 'Back to the drawing', 'all.progress': 'Reading statements: {done} of {of}.', 'all.stopped': 'Stopped: only a part is drawn.',
  'all.label': { one: 'Overview of {count} node', other: 'Overview of {count} nodes' }, 'all.most': 'Those with most ties', 'all.counted': '{nodes} nodes, {lines} lines.',
  'all.cap': 'Only the first {count} are drawn.', 'all.hint': 'Click on a point to bring it to the drawing.',
};
