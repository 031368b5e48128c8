// @ts-check
// The whole graph at a glance, as far as the filters let it through.
import { ask } from '../ask.js';
import { fill, h } from '../h.js';
import { number, t } from '../i18n.js';
import { Cloud } from './cloud.js';
import { say } from './live.js';

/** @typedef {import('./cloud.js').Entity} Entity */

const AT_ONCE = 500;
export const MOST = 20_000;
const LISTED = 30;

/**
 * @param {HTMLElement} place
 * @param {import('./viewaddress.js').Filters} filters
 * @param {AbortSignal} signal
 * @param {{open: (id: string) => void, back: string}} ways
 */
export async function overview(place, filters, signal, { open, back }) {
  const stop = new AbortController();
  const canvas = h('canvas', { class: 'cloud', role: 'img', tabindex: '0' });
  const told = h('p', { class: 'soft' }, t('wait'));
  const button = h('button', { type: 'button', onclick: () => stop.abort() }, t('progress.stop'));
  const most = h('details', { class: 'most' });
  fill(place, h('div', { class: 'whole' }, h('header', {}, h('h1', {}, t('all.title')), h('a', { href: back }, t('all.back')), told, button), canvas, most));
  const { entities, ties, isPart } = await collected(filters, AbortSignal.any([signal, stop.signal]), (done, of) => fill(told, t('all.progress', { done, of })));
  if (signal.aborted) return;
  const cloud = new Cloud(canvas, entities.slice(0, MOST), ties, open);
  canvas.setAttribute('aria-label', t('all.label', { count: cloud.dots.length }));
  const words = [t('all.counted', { nodes: cloud.dots.length, lines: cloud.links.length }), isPart && t('all.stopped'),
    entities.length > MOST && t('all.cap', { count: MOST }), t('all.hint')].filter(Boolean).join(' ');
  fill(told, words);
  say(words);
  fill(most, h('summary', {}, t('all.most')), h('ol', {}, cloud.most.slice(0, LISTED).map((dot) => h('li', {},
    h('button', { type: 'button', class: 'plain', dir: 'auto', onclick: () => open(dot.id) }, dot.name), ` ${number(dot.ties)}`))));
  new ResizeObserver(() => cloud.draw()).observe(canvas);
  await cloud.settle(AbortSignal.any([signal, stop.signal]));
  button.remove();
  canvas.dataset.drawn = 'true';
}

/**
 * @param {import('./viewaddress.js').Filters} filters
 * @param {AbortSignal} signal
 * @param {(done: number, of: number) => void} progress
 */
async function collected(filters, signal, progress) {
  /** @type {Map<string, Entity>} */
  const entities = new Map();
  /** @type {Map<string, [string, string]>} */
  const ties = new Map();
  try {
    for (let after = null, isMore = true, done = 0; isMore;) {
      const { statements } = await ask('/explorer/whole', { stances: filters.stances, first: AT_ONCE, after }, [], signal);
      statements.nodes.forEach((/** @type {any} */ each) => take(each, entities, ties, new Set(filters.kinds)));
      progress(done += statements.nodes.length, statements.totalCount);
      ({ hasNextPage: isMore, endCursor: after } = statements.pageInfo);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return { entities: [...entities.values()], ties: [...ties.values()], isPart: signal.aborted };
}

/** @param {any} said @param {Map<string, Entity>} entities @param {Map<string, [string, string]>} ties @param {Set<string>} left */
function take(said, entities, ties, left) {
  const all = [said.subject, said.object, ...said.roles.map((/** @type {any} */ each) => each.entity)].filter((each) => each?.id && !left.has(each.kind));
  for (const each of all) entities.set(each.id, each);
  const [first, ...others] = all;
  for (const other of others) if (other.id !== first.id) ties.set([first.id, other.id].sort().join(), [first.id, other.id]);
}
