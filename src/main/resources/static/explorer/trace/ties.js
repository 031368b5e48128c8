// @ts-check
import { ask } from '../../ask.js';
import { h } from '../../h.js';
import { t } from '../../i18n.js';
import { combobox, fitting } from '../../review/combobox.js';
import { title } from '../vocabulary.js';

/** @type {Promise<any[]> | undefined} */
let words;

/** All relations and kinds of acts to choose from, as the schema declares them. */
function kinds() {
  words ??= ask('/explorer/kinds').then(({ relations, acts }) => [
    ...relations.enumValues.map((/** @type {any} */ each) => choice(`r:${each.name}`, each)),
    ...acts.enumValues.map((/** @type {any} */ each) => choice(`a:${each.name}`, each)),
  ]);
  words.catch(() => { words = undefined; });
  return words;
}

/** @param {string} value @param {{name: string, description: string}} declared */
function choice(value, declared) {
  return { value, label: title(value.startsWith('r:') ? 'relation' : 'act', declared.name), hint: declared.description };
}

/**
 * Chooses relations and kinds of acts; without any, all count.
 * @param {string[]} chosen
 * @param {(chosen: string[]) => void} take
 */
export function tieField(chosen, take) {
  const box = combobox({ id: 'ties', label: t('trace.ties'), offer: async (typed) => fitting((await kinds()).filter((each) => !chosen.includes(each.value)), typed),
    take: (choice) => take([...chosen, choice.value]) });
  return h('div', { class: 'field' }, h('label', { for: 'ties' }, t('trace.ties')), box.element, h('ul', { class: 'chips' }, chosen.map((value) => {
    const name = title(value.startsWith('r:') ? 'relation' : 'act', value.slice(2));
    return h('li', { class: 'chip' }, name, h('button', { type: 'button', class: 'remove', 'aria-label': t('page.remove', { name }),
      onclick: () => take(chosen.filter((each) => each !== value)) }, '×'));
  })));
}
