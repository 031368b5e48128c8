// @ts-check
import { Trouble } from '../ask.js';
import { fill, h } from '../h.js';
import { pieces, t } from '../i18n.js';
import { link } from './address.js';
import { queryAddress } from './query.js';

/** @typedef {{id: string, kind?: string, name: string}} Named */

/**
 * A name that leads to the page of whoever bears it.
 * @param {Named} entity
 */
export function named(entity) {
  const kind = (entity.kind ?? entity.id.split('-')[0]).toLowerCase();
  return h('a', { class: `named ${kind}`, href: link.to({ id: entity.id, kind: kind.toUpperCase() }), dir: 'auto' }, entity.name);
}

/**
 * Several names as a part of a sentence.
 * @param {Named[]} entities
 */
export function namedAll(entities) {
  return pieces(entities.map((each) => each.name)).map((piece) => (typeof piece === 'number' ? named(entities[piece]) : piece));
}

/**
 * A part of a screen under a title of its own.
 * @param {string} id
 * @param {string} title
 * @param {...any} children
 */
export function part(id, title, ...children) {
  return h('section', { class: 'chapter', id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), ...children);
}

/**
 * Does a piece of work for a place of the screen, and says there what went wrong.
 * @param {HTMLElement} place
 * @param {AbortSignal} signal
 * @param {() => Promise<any>} work its answer is put into the place, where it gives one
 */
export async function into(place, signal, work) {
  if (place.childElementCount === 0) fill(place, h('p', { class: 'waiting' }, t('wait')));
  place.setAttribute('aria-busy', 'true');
  try {
    const made = await work();
    if (!signal.aborted && made !== undefined) fill(place, ...[made].flat());
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof Trouble)) console.error(error);
    fill(place, troubled(error, () => into(place, signal, work)));
  } finally {
    place.removeAttribute('aria-busy');
  }
}

/** @param {unknown} error @param {() => void} again */
export function troubled(error, again) {
  const [what, next] = error instanceof Trouble ? [error.message, error.nextStep] : [t('trouble.part'), t('trouble.reload')];
  return h('p', { class: 'notice', role: 'alert' }, `${what} ${next} `, h('button', { type: 'button', onclick: again }, t('trouble.again')));
}

/**
 * A list that grows by pages: what is shown, of how many, and a button for more.
 * @param {{read: (after: string | null) => Promise<any>, draw: (nodes: any[]) => any, tag?: string, of?: string,
 *   none?: any, signal: AbortSignal, at?: any}} wish read gives a connection; draw makes items of the list
 * @returns {HTMLElement}
 */
export function pages(wish) {
  const items = h(wish.tag ?? 'ul', { class: wish.of ?? 'plain' });
  const foot = h('div', { class: 'foot' });
  const place = h('div', { class: 'pages' }, items, foot);
  let shown = 0;

  /** @param {any} page */
  function take(page) {
    const made = [wish.draw(page.nodes)].flat(2).filter(Boolean);
    items.append(...made);
    const first = shown;
    shown += page.nodes.length;
    if (shown === 0) return fill(place, typeof wish.none === 'string' ? h('p', { class: 'soft' }, wish.none) : wish.none);
    const { hasNextPage, endCursor } = page.pageInfo;
    fill(foot, hasNextPage && h('button', { type: 'button', onclick: () => more(endCursor) }, t('page.more', { shown, total: page.totalCount })));
    if (first > 0) made[0]?.querySelector?.('a, button, summary')?.focus();
  }

  /** @param {string | null} after */
  async function more(after) {
    await into(foot, wish.signal, async () => take(await wish.read(after)));
  }

  if (wish.at) take(wish.at);
  else more(null);
  return place;
}

/**
 * Leads to the playground with the very question of a screen.
 * @param {string} name
 * @param {Record<string, unknown>} variables
 * @param {string[]} [fragments]
 */
export function asQuery(name, variables, fragments = []) {
  const anchor = h('a', { class: 'as-query', href: '/playground' }, t('page.asQuery'));
  queryAddress(name, variables, fragments).then((address) => { anchor.href = address; }, () => anchor.remove());
  return anchor;
}

/**
 * The head of a screen: what it is, and the ways that lead on from it.
 * @param {any} title
 * @param {...any} ways links
 */
export function head(title, ...ways) {
  const leads = ways.flat().filter(Boolean);
  return h('div', { class: 'head' }, h('h1', { tabindex: '-1', dir: 'auto' }, title),
    leads.length > 0 && h('ul', { class: 'ways' }, leads.map((way) => h('li', {}, way))));
}

/**
 * @param {string | HTMLElement} text
 * @param {string} address
 */
export function way(text, address) {
  return h('a', { href: address }, text);
}

/**
 * Shows a screen anew; what has the focus keeps it where it is there again, with what is being typed into it.
 * @param {HTMLElement} place
 * @param {...any} children
 */
export function refill(place, ...children) {
  const before = document.activeElement;
  fill(place, ...children.flat());
  const after = before?.id && before !== place ? document.getElementById(before.id) : null;
  after?.focus({ preventScroll: true });
  if (!(before instanceof HTMLInputElement && after instanceof HTMLInputElement) || before.type !== 'text' || before.value === after.value) return;
  after.value = before.value;
  after.dispatchEvent(new Event('input'));
}

/**
 * Reads all pages of a list, but no more than so many.
 * @param {(after: string | null) => Promise<any>} read gives a connection
 * @param {number} most
 * @param {AbortSignal} signal
 */
export async function readAll(read, most, signal) {
  /** @type {any[]} */
  const nodes = [];
  for (let after = null; ;) {
    const page = await read(after);
    nodes.push(...page.nodes);
    if (signal.aborted || !page.pageInfo.hasNextPage || nodes.length >= most) return { nodes, totalCount: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}
