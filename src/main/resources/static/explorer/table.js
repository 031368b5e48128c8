// @ts-check
// What the drawing shows, and what it cannot hold, as a table: to be read aloud, sorted and copied.
import { fill, h } from '../h.js';
import { list, number, order, t } from '../i18n.js';
import { link } from './address.js';
import { tieWords } from './scene.js';
import { when } from './when.js';

/** @typedef {import('./data.js').Tie} Tie */
/** @typedef {import('./data.js').Entity} Entity */

const PAGE = 200;

/** @type {Record<string, (tie: Tie, names: (id: string) => string) => string | number>} */
const COLUMNS = {
  from: (tie, name) => name(tie.from.id),
  tie: (tie) => tieWords(tie),
  to: (tie, name) => name(tie.to.id),
  when: (tie) => tie.date?.earliestStart ?? tie.date?.latestEnd ?? '9999',
  origins: (tie) => tie.origins,
  said: (tie) => tie.stances.join(),
  documents: (tie) => sources(tie).join(),
};

/** The documents behind a tie. @param {Tie} tie */
export function sources(tie) {
  return [...new Set(tie.statements.map((each) => each.document.title))];
}

/**
 * @param {HTMLElement} place
 * @param {Tie[]} ties
 * @param {Map<string, Entity>} entities
 * @param {string[]} alone who is shown without any tie
 * @param {(id: string) => void} select
 * @param {{by: string, falls: boolean, page: number}} [sorted]
 */
export function drawTable(place, ties, entities, alone, select, sorted = { by: 'origins', falls: true, page: 0 }) {
  const name = (/** @type {string} */ id) => entities.get(id)?.name ?? id;
  const again = (/** @type {typeof sorted} */ next) => drawTable(place, ties, entities, alone, select, next);
  const rows = inOrder(ties, sorted, name);
  const pages = Math.ceil(rows.length / PAGE);
  fill(place, h('div', { class: 'rows', tabindex: '0', role: 'region', 'aria-label': t('table.label') }, h('table', {},
    h('caption', {}, t('table.caption', { count: ties.length })),
    h('thead', {}, h('tr', {}, Object.keys(COLUMNS).map((column) => h('th', { scope: 'col', 'aria-sort': sorted.by === column && (sorted.falls ? 'descending' : 'ascending') },
      h('button', { type: 'button', class: 'plain', onclick: () => { again({ by: column, falls: sorted.by === column && !sorted.falls, page: 0 }); sortButton(place, column).focus(); },
        'data-column': column }, t(`table.${column}`)))))),
    h('tbody', {}, rows.slice(sorted.page * PAGE, (sorted.page + 1) * PAGE).map((tie) => row(tie, name, entities, select))))),
  pages > 1 && h('p', { class: 'pages' }, t('table.page', { page: sorted.page + 1, pages }), ' ',
    h('button', { type: 'button', disabled: sorted.page === 0, onclick: () => again({ ...sorted, page: sorted.page - 1 }) }, t('table.before')), ' ',
    h('button', { type: 'button', disabled: sorted.page === pages - 1, onclick: () => again({ ...sorted, page: sorted.page + 1 }) }, t('table.after'))),
  alone.length > 0 && h('section', { class: 'alone' }, h('h2', {}, t('table.alone', { count: alone.length })),
    h('ul', {}, alone.slice(0, PAGE).map((id) => h('li', {}, entityLink(entities.get(id), id)))), alone.length > PAGE && h('p', {}, `+ ${number(alone.length - PAGE)}`)));
}

/** @param {HTMLElement} place @param {string} column @returns {HTMLElement} */
function sortButton(place, column) {
  return /** @type {HTMLElement} */ (place.querySelector(`[data-column=${column}]`));
}

/** @param {Tie[]} ties @param {{by: string, falls: boolean}} sorted @param {(id: string) => string} name */
function inOrder(ties, { by, falls }, name) {
  const compare = order();
  const value = COLUMNS[by];
  const up = ties.map((tie) => ({ tie, value: value(tie, name) })).sort((one, other) => typeof one.value === 'number'
    ? one.value - Number(other.value) : compare(one.value, String(other.value))).map(({ tie }) => tie);
  return falls ? up.reverse() : up;
}

/** @param {Tie} tie @param {(id: string) => string} name @param {Map<string, Entity>} entities @param {(id: string) => void} select */
function row(tie, name, entities, select) {
  return h('tr', { 'data-tie': tie.id },
    h('td', {}, entityLink(entities.get(tie.from.id), tie.from.id)),
    h('td', {}, h('button', { type: 'button', class: 'plain', title: tie.sentence, onclick: () => select(tie.id) }, tieWords(tie)),
      tie.quality.length > 0 && h('span', { class: 'soft', dir: 'auto' }, ` (${list(tie.quality)})`)),
    h('td', {}, entityLink(entities.get(tie.to.id), tie.to.id)),
    h('td', {}, when(tie.date)),
    h('td', { class: 'number' }, number(tie.origins)),
    h('td', {}, list(tie.stances.map((each) => t(`stance.${each}`))), tie.contested && h('span', { class: 'mark contested' }, ` ⚠ ${t('contested')}`)),
    h('td', {}, behind(sources(tie))));
}

/** @param {string[]} titles */
function behind(titles) {
  if (titles.length < 2) return h('span', { dir: 'auto' }, titles[0]);
  return h('details', {}, h('summary', {}, t('documents', { count: titles.length })), h('ul', {}, titles.map((each) => h('li', { dir: 'auto' }, each))));
}

/** @param {Entity | undefined} entity @param {string} id */
function entityLink(entity, id) {
  return entity ? h('a', { href: link.to(entity), dir: 'auto' }, entity.name) : id;
}
