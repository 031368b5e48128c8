// @ts-check
import { fill, h } from './h.js';

/** @typedef {import('./vocabulary.js').Choice & {more?: any}} Choice */

let count = 0;

/**
 * A field to type into that offers what fits: arrows move, Enter takes, Escape closes.
 * @param {{id?: string, label: string, described?: string, placeholder?: string,
 *   offer: (typed: string) => Choice[] | Promise<Choice[]>, take: (choice: Choice) => void, leave?: () => void}} wish
 * @returns {{element: HTMLElement, input: HTMLInputElement}}
 */
export function combobox(wish) {
  const id = wish.id ?? `combobox-${++count}`;
  const list = h('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': wish.label, hidden: true });
  /** @type {HTMLInputElement} */
  const input = h('input', { id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', dir: 'auto',
    'aria-expanded': 'false', 'aria-controls': `${id}-list`, 'aria-autocomplete': 'list', 'aria-describedby': wish.described,
    placeholder: wish.placeholder });
  /** @type {Choice[]} */
  let offered = [];
  let active = -1;
  let asked = 0;

  async function offer() {
    const mine = ++asked;
    const found = await wish.offer(input.value.trim());
    if (mine !== asked || document.activeElement !== input) return;
    offered = found;
    fill(list, ...found.map(option));
    move(found.length > 0 ? 0 : -1);
    open(found.length > 0);
  }

  /**
   * @param {Choice} choice
   * @param {number} at
   */
  function option(choice, at) {
    return h('li', { id: `${id}-${at}`, role: 'option', 'aria-selected': 'false', onclick: () => take(at),
      onpointerdown: (event) => event.preventDefault() },
      h('span', { class: 'choice', dir: 'auto' }, choice.label),
      choice.hint && h('span', { class: 'hint', lang: choice.english === 'hint' && 'en' }, choice.hint));
  }

  /** @param {number} at */
  function move(at) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const chosen = list.children[active];
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', chosen?.id ?? '');
  }

  /** @param {boolean} isOpen */
  function open(isOpen) {
    list.toggleAttribute('hidden', !isOpen);
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) input.removeAttribute('aria-activedescendant');
  }

  /** @param {number} at */
  function take(at) {
    const choice = offered[at];
    asked++;
    open(false);
    if (choice) wish.take(choice);
  }

  input.addEventListener('input', offer);
  input.addEventListener('click', offer);
  input.addEventListener('blur', () => {
    asked++;
    open(false);
    wish.leave?.();
  });
  input.addEventListener('keydown', (event) => {
    const isOpen = !list.hidden;
    if (event.key === 'ArrowDown' && !isOpen) offer();
    else if (event.key === 'ArrowDown') move((active + 1) % offered.length);
    else if (event.key === 'ArrowUp' && isOpen) move((active + offered.length - 1) % offered.length);
    else if (event.key === 'Enter' && isOpen && active >= 0) take(active);
    else if (event.key === 'Escape' && isOpen) open(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { element: h('div', { class: 'combobox' }, input, list), input };
}

/**
 * What of a list fits what was typed: beginnings of names first, then words within, then the explanations.
 * @param {Choice[]} all
 * @param {string} typed
 */
export function fitting(all, typed) {
  const wanted = typed.toLowerCase();
  const rank = (/** @type {Choice} */ each) => {
    const label = each.label.toLowerCase();
    if (label.startsWith(wanted)) return 0;
    if (label.includes(wanted)) return 1;
    return each.hint?.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return all.filter((each) => rank(each) < 3).sort((one, other) => rank(one) - rank(other));
}
