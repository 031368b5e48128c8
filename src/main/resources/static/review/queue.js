// @ts-check
import { ask } from '../ask.js';
import { fill, h } from '../h.js';
import { called, number, t } from '../i18n.js';
import { useKeys, help } from '../keys.js';
import { complain } from '../say.js';
import { uploadForm } from './upload.js';

const WAITING = ['OPEN', 'DRAFT', 'DISPUTED'];
const ALL = [...WAITING, 'ACCEPTED', 'REJECTED'];

/**
 * The start: which documents wait, and how further ones come in.
 * @param {HTMLElement} place
 * @param {AbortSignal} signal
 */
export async function queueView(place, signal) {
  const rows = h('div', { id: 'queue' }, h('p', { class: 'waiting' }, t('queue.reading')));
  const all = h('input', { type: 'checkbox', id: 'finished', onchange: () => draw() });
  useKeys([{ keys: ['?'], does: t('keys.help'), run: help }]);

  async function draw() {
    try {
      const { queue, persons } = await read(all.checked ? ALL : WAITING, signal);
      if (!signal.aborted) fill(rows, ...table(queue, persons));
    } catch (error) {
      complain(error);
    }
  }

  fill(place, h('div', { class: 'start' },
    h('h1', {}, t('queue.title')),
    h('p', { class: 'lead' }, t('queue.lead')),
    h('section', { 'aria-labelledby': 'queue-title' }, h('h2', { id: 'queue-title' }, t('queue.waits')),
      h('p', {}, h('label', {}, all, ` ${t('queue.all')}`)), rows),
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
  if (queue.length === 0) return [h('p', { class: 'notice calm' }, t('queue.none'))];
  return [h('table', { class: 'queue' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('queue.document')), h('th', { scope: 'col' }, t('document.language')),
      ALL.map((state) => h('th', { scope: 'col', class: 'number' }, t(`queue.${state}`))))),
    h('tbody', {}, queue.map(row))),
  h('p', { class: 'soft' }, `${t('documents', { count: queue.length })}. ${t(persons > 1 ? 'queue.two' : 'queue.one')}`)];
}

/** @param {any} document */
function row(document) {
  const done = document.review ? document.review.accepted + document.review.rejected : 0;
  const share = document.review?.total ? done / document.review.total : 0;
  const bar = h('progress', { max: '1', 'aria-label': t('queue.decided', { share: Math.round(share * 100) }) });
  bar.value = share;
  return h('tr', {},
    h('th', { scope: 'row' }, h('a', { href: `#document=${document.id}`, dir: 'auto' }, document.title), bar),
    h('td', { 'data-label': t('document.language') }, document.language ? called('language', document.language) : '–'),
    ALL.map((state) => cell(state, document.review?.[state.toLowerCase()] ?? 0)));
}

/** @param {string} state @param {number} count */
function cell(state, count) {
  return h('td', { class: `number ${count ? '' : 'none'}`, 'data-label': t(`queue.${state}`) }, number(count));
}
