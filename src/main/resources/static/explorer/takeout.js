// @ts-check
// Everything that may be read, as a file: what the server writes in each of its formats.
import { h } from '../h.js';
import { t } from '../i18n.js';

/** The word of each format in addresses, what it is called anywhere, and the name of its sentence. @type {[string, string, string][]} */
const FORMATS = [
  ['xlsx', 'XLSX', 'xlsx'], ['csv', 'CSV', 'csv'], ['jsonl', 'JSON Lines', 'jsonl'], ['jsonld', 'JSON-LD', 'jsonld'],
  ['ftm', 'FollowTheMoney', 'ftm'], ['ftm-statements', 'FollowTheMoney CSV', 'ftmStatements'],
  ['gexf', 'GEXF', 'gexf'], ['graphml', 'GraphML', 'graphml'], ['cyjs', 'CYJS', 'cyjs'], ['cx2', 'CX2', 'cx2'],
  ['cypher', 'Cypher', 'cypher'], ['tables', 'CSV ZIP', 'tables'],
];

/** The menu for the head of the pages. */
export function takeOut() {
  const menu = h('details', { class: 'takeout', onkeydown: (/** @type {KeyboardEvent} */ event) => { if (event.key === 'Escape' && menu.open) shut(); },
    onfocusout: (/** @type {FocusEvent} */ event) => { if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false; } },
    h('summary', {}, t('takeout')),
    h('div', { class: 'offer' }, h('p', { class: 'soft', id: 'takeout-lead' }, t('takeout.lead')),
      h('ul', { 'aria-labelledby': 'takeout-lead' }, FORMATS.map(([word, name, key]) => h('li', {},
        h('a', { href: `/export/${word}`, download: '', 'aria-describedby': `takeout-${word}` }, name),
        h('span', { class: 'soft', id: `takeout-${word}` }, t(`takeout.${key}`)))))));
  const shut = () => {
    menu.open = false;
    menu.querySelector('summary').focus();
  };
  return menu;
}
