// @ts-check
import { ask } from '../ask.js';
import { fill, h } from '../h.js';
import { counted } from '../words.js';
import { useKeys, help } from '../keys.js';
import { complain } from '../say.js';
import { uploadForm } from './upload.js';

const WAITING = ['OPEN', 'DRAFT', 'DISPUTED'];
const ALL = [...WAITING, 'ACCEPTED', 'REJECTED'];
const COUNTS = ['open', 'draft', 'disputed', 'accepted', 'rejected'];

/**
 * The start: which documents wait, and how further ones come in.
 * @param {HTMLElement} place
 * @param {AbortSignal} signal
 */
export async function queueView(place, signal) {
  const rows = h('div', { id: 'queue' }, h('p', { class: 'waiting' }, 'Reading the texts…'));
  const all = h('input', { type: 'checkbox', id: 'finished', onchange: () => draw() });
  useKeys([{ keys: ['?'], does: 'Show or hide these keys', run: help }]);

  async function draw() {
    try {
      const { queue, persons } = await read(all.checked ? ALL : WAITING, signal);
      if (!signal.aborted) fill(rows, ...table(queue, persons));
    } catch (error) {
      complain(error);
    }
  }

  fill(place, h('div', { class: 'start' },
    h('h1', {}, 'From documents to statements'),
    h('p', { class: 'lead' }, 'What a text may say is proposed here, by rules that anybody can read. It becomes a statement when you say so; then findings are looked for again.'),
    h('section', { 'aria-labelledby': 'queue-title' }, h('h2', { id: 'queue-title' }, 'Documents that wait'),
      h('p', {}, h('label', {}, all, ' Also those in which all is decided')), rows),
    uploadForm(draw)));
  await draw();
}

/** @param {string[]} states @param {AbortSignal} signal */
async function read(states, signal) {
  /** @type {any[]} */
  const queue = [];
  for (let after = null; ;) {
    const { reviewQueue: page, reviewSettings } = await ask('/review/queue', { states, after });
    queue.push(...page.nodes);
    if (signal.aborted || !page.pageInfo.hasNextPage) return { queue, persons: reviewSettings.persons };
    after = page.pageInfo.endCursor;
  }
}

/** @param {any[]} queue @param {number} persons */
function table(queue, persons) {
  if (queue.length === 0) return [h('p', { class: 'notice calm' }, 'No document waits. Add one below, or show those in which all is decided.')];
  return [h('table', { class: 'queue' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Document'), h('th', { scope: 'col' }, 'Language'),
      COUNTS.map((name) => h('th', { scope: 'col', class: 'number' }, name)))),
    h('tbody', {}, queue.map(row))),
  h('p', { class: 'soft' }, `${counted(queue.length, 'document')}. ${persons > 1 ? 'Two people have to accept a statement.' : 'One person accepts a statement.'}`)];
}

/** @param {any} document */
function row(document) {
  const done = document.review ? document.review.accepted + document.review.rejected : 0;
  const share = document.review?.total ? done / document.review.total : 0;
  const bar = h('progress', { max: '1', 'aria-label': `Decided: ${Math.round(share * 100)} of 100` });
  bar.value = share;
  return h('tr', {},
    h('th', { scope: 'row' }, h('a', { href: `#document=${document.id}`, dir: 'auto' }, document.title), bar),
    h('td', { 'data-label': 'Language' }, document.language ?? '–'),
    COUNTS.map((name) => h('td', { class: `number ${document.review?.[name] ? '' : 'none'}`, 'data-label': name }, document.review?.[name] ?? 0)));
}
