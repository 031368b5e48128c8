// @ts-check
import { ask } from '../ask.js';
import { combobox } from '../combobox.js';
import { field, select } from '../fields.js';
import { h } from '../h.js';
import { t, woven } from '../i18n.js';
import { complain } from '../say.js';
import { title } from '../words.js';
import { linkTo } from './address.js';
import { bands, kinds, questions, states } from './names.js';

/**
 * What narrows the list. Each choice is an address.
 * @param {import('./address.js').Address} now
 */
export function filters(now) {
  const set = (/** @type {Partial<import('./address.js').Address>} */ change) => {
    location.hash = linkTo({ ...change, one: '', other: '' }, now);
  };
  const isWide = matchMedia('(width >= 56rem)').matches;
  return h('details', { class: 'narrow', open: isWide }, h('summary', {}, t('narrow')),
    h('div', { class: 'filters' },
      select(t('narrow.state'), [...states(), { value: 'ALL', label: t('work.all') }], now.state, (state) => set({ state })),
      select(t('narrow.what'), kinds(), now.kind, (kind) => set({ kind }), { none: t('work.everything') }),
      select(t('narrow.question'), questions(), now.question, (question) => set({ question }), { none: t('work.all') }),
      select(t('narrow.band'), bands(), now.band, (band) => set({ band }), { none: t('work.any') })),
    now.of ? h('p', { class: 'only' }, woven('narrow.only', { name: named(now.of) }), ' ',
      h('button', { type: 'button', class: 'small', onclick: () => set({ of: '' }) }, t('narrow.all')))
      : field(t('narrow.about'), (id, described) => combobox({ id, label: t('narrow.about'), described, offer,
        placeholder: t('narrow.anyName'), take: (choice) => set({ of: choice.value }) }).element));
}

/** @param {string} id */
function named(id) {
  const name = h('bdi', {}, '…');
  ask('/identity/who', { id }).then(({ node }) => { name.textContent = node?.name ?? t('narrow.gone'); }, complain);
  return name;
}

/** @param {string} typed */
async function offer(typed) {
  if (typed.length < 2) return [];
  const { search } = await ask('/review/search', { text: typed });
  return search.nodes.map((/** @type {any} */ each) => ({ value: each.entity.id, label: each.matched,
    hint: each.matched === each.entity.name ? title('kind', each.entity.kind) : each.entity.name }));
}
