// @ts-check
// What the pages Review and Identity share, and what every page says of the server, in English.
export default {
  'title.review': 'Review', 'title.identity': 'Who is who',
  'waiting.pairs': { one: 'waits', other: 'wait' },

  'server.answers': 'The server answers: {sentence}',
  'server.log': 'Reload this page; if it stays so, read the server’s log.',
  'server.status': 'The server answers with status {status} and no data.',
  'server.question': 'The question {name} is not on this server.',
  'server.unreached': 'The server cannot be reached.',
  'server.unreached.next': 'See whether it is still running, then reload this page.',
  'server.closed': 'The server closed the connection.',
  'server.closed.next': 'See whether it runs, and whether the file is too large.',

  'coder.you': 'You are', 'coder.nobody': 'Nobody has said who decides.',
  'coder.change': 'Change', 'coder.say': 'Say your name',
  'coder.title': 'Who are you?', 'coder.name': 'Your name', 'coder.use': 'Use this name', 'coder.later': 'Not now',
  'coder.lead': 'Every decision is kept with the name of who took it. The name stays in this tab until you close it.',
  'asking.cancel': 'Cancel', 'asking.ready': 'Ready to take',
  'keys.title': 'Keys', 'keys.or': 'or', 'keys.help': 'Show or hide these keys',
  'keys.hint': 'Letters work while no field has the focus; Escape leaves a field.',
  'field.search': 'Type to search',
  'drop.files': 'Drop files here, or', 'drop.choose': 'Choose files',

  'work.next': 'Next', 'work.previous': 'Previous', 'work.noOther': 'There is no other among those that are listed.',
  'work.position': '{at} of {of}', 'work.listed': { one: '{count} listed', other: '{count} listed' },
  'work.all': 'All', 'work.any': 'Any', 'work.everything': 'Everything', 'work.more': 'Show more',
  'work.unknown': 'somebody you may not know', 'work.readers': 'Who may read it', 'work.sending': 'Sending {file}',
  'work.whyBack': 'Why is it taken back?', 'work.back': 'Take it back',

  'reason.slip': 'A slip', 'reason.otherwise': 'New documents say otherwise', 'reason.tooSoon': 'It was decided too soon',
  'reason.spellings': 'Spellings of one name', 'reason.ties': 'The same ties and the same case',
  'reason.says': 'A document says so',
  'reason.name': 'Another name', 'reason.relatives': 'Relatives', 'reason.apart': 'Both in one document, apart',
  'reason.dates': 'Other dates, another place',
  'reason.little': 'Too little is known of them', 'reason.document': 'Another document is needed',
};
