// @ts-check
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { select } from '../fields.js';
import { sentenceCase, word } from '../words.js';
import { FORMS, STATES, thing, words } from './names.js';
import { WAITING } from './proposals.js';

/** @typedef {import('./proposals.js').Proposals} Proposals */

const ROOM = 60;

/**
 * The proposals as a list, and what narrows it; the keys go through what is listed.
 * @param {Proposals} proposals
 * @param {(id: string) => void} choose
 */
export function proposalList(proposals, choose) {
  const list = h('ol', { class: 'proposals' });
  const count = h('p', { class: 'soft', role: 'status' });
  const filters = h('div', { class: 'filters' });
  /** @type {string | null} */
  let current = null;

  function narrow() {
    const rules = tally(proposals.all, (each) => each.rule);
    const forms = tally(proposals.all, (each) => each.form);
    const states = tally(proposals.all, (each) => each.state);
    fill(filters,
      select(t('list.state'),
        [{ value: WAITING, label: t('list.toDecide') }, ...offered(STATES, states, (each) => word('proposal', each))],
        proposals.filter.states, (value) => set({ states: value }), { none: t('list.allStates') }),
      select(t('list.what'), offered(FORMS, forms, (each) => word('form', each)), proposals.filter.form,
        (value) => set({ form: value }), { none: t('work.everything') }),
      select(t('list.rule'), offered([...rules.keys()].sort(), rules, ruleName).map(inEnglish), proposals.filter.rule,
        (value) => set({ rule: value }), { none: t('list.allRules') }));
  }

  /** @param {Partial<import('./proposals.js').Filter>} change */
  function set(change) {
    Object.assign(proposals.filter, change);
    draw();
  }

  function draw() {
    const shown = proposals.shown();
    const here = Math.max(0, shown.findIndex((each) => each.id === current));
    const first = Math.max(0, Math.min(here - ROOM / 2, shown.length - ROOM));
    const part = shown.slice(first, first + ROOM);
    count.textContent = t('list.proposals', { count: shown.length, of: proposals.all.length });
    const left = shown.length - first - part.length;
    fill(list, first > 0 && h('li', { class: 'soft' }, t('list.before', { count: first })),
      ...part.map(itemOf),
      left > 0 && h('li', { class: 'soft' }, t('list.after', { count: left })));
    // Only the list is scrolled, never what it stands in.
    const item = /** @type {HTMLElement | null} */ (list.querySelector('[aria-current]')?.parentElement);
    if (item) list.scrollTop = item.offsetTop - list.offsetTop - list.clientHeight / 2;
  }

  /** @param {import('./proposals.js').Listed} each */
  function itemOf(each) {
    return h('li', {}, h('button', { type: 'button', class: `item ${each.form.toLowerCase()} is-${each.state.toLowerCase()}`,
      'aria-current': each.id === current && 'true', onclick: () => choose(each.id) },
      h('span', { class: 'thing' }, thing(each)), h('span', { class: 'words', dir: 'auto' }, words(each)),
      h('span', { class: 'state-word' }, word('proposal', each.state))));
  }

  return {
    element: h('div', { class: 'list' }, filters, count, list),
    narrow,
    /** @param {string | null} id */
    show(id) {
      current = id;
      draw();
    },
  };
}

/** @param {string} rule */
function ruleName(rule) {
  return rule === 'OWN' ? t('form.OWN') : sentenceCase(rule.replaceAll('-', ' '));
}

/**
 * Rules are called what their files call them.
 * @param {import('../vocabulary.js').Choice} rule
 * @returns {import('../vocabulary.js').Choice}
 */
function inEnglish(rule) {
  return rule.value === 'OWN' ? rule : { ...rule, english: 'label' };
}

/**
 * @param {string[]} all
 * @param {Map<string, number>} counts
 * @param {(each: string) => string} call
 */
function offered(all, counts, call) {
  return all.filter((each) => counts.has(each)).map((each) => ({ value: each, label: `${call(each)} (${counts.get(each)})` }));
}

/**
 * @param {import('./proposals.js').Listed[]} all
 * @param {(each: import('./proposals.js').Listed) => string} by
 */
function tally(all, by) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const each of all) counts.set(by(each), (counts.get(by(each)) ?? 0) + 1);
  return counts;
}
