// @ts-check
import api from './en-api.js';
import graph from './en-graph.js';
import identity from './en-identity.js';
import review from './en-review.js';
import screens from './en-screens.js';
import views from './en-views.js';
import work from './en-work.js';

// Everything that the pages say in English. {names} are filled in; several forms go by the count.
export default {
  ...api,
  ...graph,
  ...identity,
  ...review,
  ...screens,
  ...views,
  ...work,
  'language': 'Language',
  'account.out': 'Log out', 'account.you': 'You are logged in as {name}.',
  'skip.screen': 'Skip to the content',
  'nav': 'Pages',
  'nav.start': 'Start',
  'nav.graph': 'Graph',
  'nav.patterns': 'Patterns',
  'nav.trace': 'Trace',
  'nav.timeline': 'Timeline',
  'nav.review': 'Review',
  'nav.identity': 'Identity',
  'nav.playground': 'Playground',

  'title.start': 'Start',
  'title.graph': 'Graph',
  'title.entity': 'Entity',
  'title.patterns': 'Patterns',
  'title.trace': 'Trace',
  'title.timeline': 'Timeline',
  'title.document': 'Document',
  'title.case': 'Case',
  'title.funnel': 'Funnel',

  'wait': 'Asking…',
  'trouble.part': 'This part of the page failed.',
  'trouble.reload': 'Reload the page.',
  'trouble.screen': 'There is no such screen.',
  'trouble.screen.next': 'Go to the start and choose from there.',
  'trouble.again': 'Try again',
  'lost': 'The server cannot be reached. What is shown stays; asking again every few seconds.',
  'healed': 'The server is back.',
  'close': 'Close',
  'query': 'This view as a query',
};
