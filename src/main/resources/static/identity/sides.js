// @ts-check
import { english, fill, h } from '../h.js';
import { called, t } from '../i18n.js';
import { title as titled, word } from '../words.js';
import { statementsOf } from './statements.js';

/** @typedef {import('./pair.js').Side} Side */
/** @typedef {import('./pair.js').Candidate} Candidate */

const FIRST = 12;

/**
 * What is known of the two, one thing after the other, each side by side.
 * @param {Side} one
 * @param {Side} other
 * @param {Candidate | null} candidate
 */
export function sideBySide(one, other, candidate) {
  const both = [one, other];
  const values = both.map((side) => new Set(side.properties.map(saying)));
  const common = new Set([...values[0]].filter((each) => values[1].has(each)));
  return [
    row('names', both, names),
    both.some((side) => side.properties.length > 0) && row('particulars', both, (side) => particulars(side, common)),
    both.some((side) => side.ties.totalCount > 0) && row('ties', both, (side) => ties(side, both.indexOf(side), candidate)),
    row('statements', both, (side) => statementsOf(side)),
  ];
}

/**
 * @param {string} what
 * @param {Side[]} both
 * @param {(side: Side) => import('../h.js').Child | import('../h.js').Child[]} draw
 */
function row(what, both, draw) {
  const id = `row-${what}`;
  const title = t(`side.${what}`);
  return h('section', { class: 'row-of-two', 'aria-labelledby': id }, h('h3', { id }, title),
    h('div', { class: 'two' }, both.map((side) => h('div', { role: 'group', 'aria-label': `${title}: ${side.name}` },
      h('p', { class: 'of', 'aria-hidden': 'true' }, h('bdi', {}, side.name)), ...[draw(side)].flat()))));
}

/** @param {Side} side */
function names(side) {
  return short(side.names, 'names', (name) => {
    const facts = [name.type === 'PRIMARY' ? '' : word('name', name.type), called('script', name.script),
      name.language && called('language', name.language), t('statements', { count: name.statements.length })];
    return h('li', {}, h('span', { class: 'name', lang: name.language }, h('bdi', {}, name.value)),
      h('span', { class: 'soft' }, ` ${facts.filter(Boolean).join(', ')}`));
  });
}

/** @param {Side['properties'][number]} property */
function saying(property) {
  return `${property.kind} ${property.value.toLowerCase()}`;
}

/** @param {Side} side @param {Set<string>} common */
function particulars(side, common) {
  if (side.properties.length === 0) return h('p', { class: 'soft' }, t('side.none'));
  return short(side.properties, 'particulars', (each) => h('li', { class: common.has(saying(each)) && 'common' },
    h('span', { class: 'soft' }, `${titled('property', each.kind)} `), h('bdi', {}, each.value),
    common.has(saying(each)) && inBoth(), each.contested && contested()));
}

/** @param {Side} side @param {number} at @param {Candidate | null} candidate */
function ties(side, at, candidate) {
  const both = candidate?.sharedTies ?? [];
  const shared = both.map((each) => ({ ...at === 0 ? each.one : each.other, other: each.with, isShared: true }));
  const ids = new Set(shared.map((each) => each.id));
  const partners = new Set(shared.map((each) => each.other.id));
  const rest = side.ties.nodes.filter((each) => !ids.has(each.id));
  const own = rest.map((each) => ({ ...each, isShared: partners.has(each.other?.id) }));
  const more = side.ties.totalCount - shared.length - own.length;
  if (side.ties.totalCount === 0) return h('p', { class: 'soft' }, t('side.none'));
  return [short([...shared, ...own], 'ties', (each) => h('li', { class: each.isShared && 'common' }, english(each.sentence),
    h('span', { class: 'soft' }, ` ${t('side.origins', { count: each.origins })}`), each.isShared && inBoth(),
    each.contested && contested())),
  more > 0 && h('p', { class: 'soft' }, t('side.more', { count: more }))];
}

function inBoth() {
  return h('span', { class: 'both' }, ` ⇄ ${t('side.both')}`);
}

function contested() {
  return h('span', { class: 'contested' }, ` ⚠ ${t('side.denied')}`);
}

/**
 * The first of a list, and a button for the others.
 * @template T
 * @param {T[]} all
 * @param {string} what
 * @param {(each: T) => HTMLElement} draw
 */
function short(all, what, draw) {
  const list = h('ul', { class: what });
  const open = () => fill(list, ...all.map(draw));
  const more = h('button', { type: 'button', class: 'small', onclick: open }, t(`side.${what}.all`, { count: all.length }));
  fill(list, ...all.slice(0, FIRST).map(draw), all.length > FIRST && h('li', {}, more));
  return list;
}
