// @ts-check
import { ask } from '../ask.js';
import { combobox } from '../combobox.js';
import { field, select } from '../fields.js';
import { h } from '../h.js';
import { complain } from '../say.js';
import { sentenceCase } from '../words.js';
import { linkTo } from './address.js';
import { BANDS, KINDS, QUESTIONS, STATES } from './names.js';

/**
 * What narrows the list. Each choice is an address.
 * @param {import('./address.js').Address} now
 */
export function filters(now) {
  const set = (/** @type {Partial<import('./address.js').Address>} */ change) => {
    location.hash = linkTo({ ...change, one: '', other: '' }, now);
  };
  const isWide = matchMedia('(width >= 56rem)').matches;
  return h('details', { class: 'narrow', open: isWide }, h('summary', {}, 'Filters'),
    h('div', { class: 'filters' },
      select('State', [...STATES, { value: 'ALL', label: 'All' }], now.state, (state) => set({ state })),
      select('What', KINDS, now.kind, (kind) => set({ kind }), { none: 'Everything' }),
      select('Question', QUESTIONS, now.question, (question) => set({ question }), { none: 'All' }),
      select('Names fit', BANDS.map(({ value, label }) => ({ value, label })), now.band, (band) => set({ band }), { none: 'Any' })),
    now.of ? h('p', { class: 'only' }, 'Only about ', named(now.of), ' ', h('button', { type: 'button', class: 'small', onclick: () => set({ of: '' }) }, 'Show all'))
      : field('About', (id, described) => combobox({ id, label: 'About', described, placeholder: 'Any name', offer, take: (choice) => set({ of: choice.value }) }).element));
}

/** @param {string} id */
function named(id) {
  const name = h('bdi', {}, '…');
  ask('/identity/who', { id }).then(({ node }) => { name.textContent = node?.name ?? 'somebody who is not here'; }, complain);
  return name;
}

/** @param {string} typed */
async function offer(typed) {
  if (typed.length < 2) return [];
  const { search } = await ask('/review/search', { text: typed });
  return search.nodes.map((/** @type {any} */ each) => ({ value: each.entity.id, label: each.matched,
    hint: each.matched === each.entity.name ? sentenceCase(each.entity.kind.toLowerCase()) : each.entity.name }));
}
