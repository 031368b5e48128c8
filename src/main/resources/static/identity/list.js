// @ts-check
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { complain } from '../say.js';
import { word } from '../words.js';
import { linkTo } from './address.js';
import { isPair } from './found.js';
import { figure, markOf } from './names.js';

/** @typedef {import('./found.js').Listed} Listed */

/**
 * The candidates as a list, a page at a time.
 * @param {import('./found.js').Candidates} found
 * @param {(candidate: Listed) => void} choose
 * @param {() => void} grown what to do when further ones have come
 */
export function candidateList(found, choose, grown) {
  const count = h('p', { class: 'soft', role: 'status', id: 'left' });
  const list = h('ol', { class: 'candidates' });
  /** @type {[string, string]} */
  let current = ['', ''];

  async function more() {
    try {
      await found.more();
      grown();
    } catch (error) {
      complain(error);
    }
  }

  function draw() {
    const { total, all } = found;
    const kind = total === 0 ? 'pairs.none' : found.narrowed.state === 'OPEN' ? 'pairs.open' : 'pairs.listed';
    count.textContent = t(kind, { count: total });
    fill(list, ...all.map(item), found.isMore && h('li', {}, h('button', { type: 'button', class: 'further', onclick: more },
      t('pairs.more', { total }))));
    scroll();
  }

  function scroll() {
    // Only the list is scrolled, never what it stands in.
    const here = /** @type {HTMLElement | null} */ (list.querySelector('[aria-current]'));
    if (here) list.scrollTop = here.offsetTop - list.offsetTop - list.clientHeight / 3;
  }

  /** @param {Listed} each */
  function item(each) {
    const { one, other, band, state, question } = each;
    return h('li', {}, h('a', { class: 'candidate', href: linkTo({ one: one.id, other: other.id }, found.narrowed),
      'aria-current': isPair(each, ...current) && 'true', onclick: (/** @type {MouseEvent} */ event) => follow(event, each) },
      [one, other].map((side) => h('span', { class: 'name' }, h('bdi', {}, side.name))),
      h('span', { class: 'says' }, h('span', { class: 'score' }, figure(each.score)), ' ',
        h('span', { class: 'mark', 'aria-hidden': 'true' }, markOf(band)), ' ', word('band', band),
        question !== 'SAME' && ` · ${word('question', question)}`, state !== 'OPEN' && ` · ${word('pair', state)}`)));
  }

  /** @param {MouseEvent} event @param {Listed} each */
  function follow(event, each) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(each);
  }

  return {
    element: h('div', { class: 'listed' }, count, list),
    more,
    filters() {
      document.querySelector('.narrow')?.setAttribute('open', '');
      /** @type {HTMLElement | null} */ (document.querySelector('.narrow select'))?.focus();
    },
    /** @param {string} one @param {string} other */
    show(one, other) {
      current = [one, other];
      draw();
    },
    draw,
  };
}
