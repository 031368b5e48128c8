// @ts-check
import { ask } from '../ask.js';
import { h } from '../h.js';
import { t } from '../i18n.js';
import { combobox } from '../combobox.js';
import { title } from './vocabulary.js';

/** @typedef {import('./parts.js').Named} Named */

/**
 * A field in which somebody or something is looked for by name, in any script.
 * @param {{id: string, label: string, kinds?: string[], value?: Named | null, hint?: string, keep?: boolean,
 *   take: (entity: Named) => void, submit?: (typed: string) => void}} wish keep shows whom was chosen in the field
 */
export function whoField(wish) {
  const hint = wish.hint ? h('p', { class: 'hint', id: `${wish.id}-hint` }, wish.hint) : null;
  const box = combobox({ id: wish.id, label: wish.label, described: wish.hint && `${wish.id}-hint`,
    offer: (typed) => offered(typed, wish.kinds),
    take: (choice) => {
      box.input.value = wish.keep === false ? '' : choice.label;
      wish.take(choice.more);
    } });
  if (wish.value) box.input.value = wish.value.name;
  box.input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && box.input.value.trim()) wish.submit?.(box.input.value.trim());
  });
  return h('div', { class: 'field' }, h('label', { for: wish.id }, wish.label), box.element, hint);
}

/**
 * @param {string} text
 * @param {string[]} [kinds]
 */
async function offered(text, kinds) {
  if (text.length < 2) return [];
  const { search } = await ask('/explorer/find', { text, kinds, first: 8, after: null });
  return search.nodes.map((/** @type {any} */ each) => {
    const { id, kind, name } = each.entity;
    const hint = each.matched === name ? title('kind', kind) : t('search.matched', { kind: title('kind', kind), matched: each.matched });
    return { value: id, label: name, hint, more: { id, kind, name } };
  });
}
