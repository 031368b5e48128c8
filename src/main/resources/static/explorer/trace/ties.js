// @ts-check
import { h } from '../../h.js';
import { t } from '../../i18n.js';
import { combobox, fitting } from '../../combobox.js';
import { declared, title } from '../vocabulary.js';

/** All relations and kinds of acts to choose from, as the schema declares them. */
async function kinds() {
  const [relations, acts] = await Promise.all([declared('RelationKind'), declared('ActKind')]);
  return [...relations.map((each) => choice(`r:${each.name}`, each)), ...acts.map((each) => choice(`a:${each.name}`, each))];
}

/** @param {string} value */
function nameOf(value) {
  return title(value.startsWith('r:') ? 'tie' : 'act', value.slice(2));
}

/** @param {string} value @param {{description: string}} declared */
function choice(value, declared) {
  return { value, label: nameOf(value), hint: declared.description, english: 'hint' };
}

/**
 * Chooses relations and kinds of acts; without any, all count.
 * @param {string[]} chosen
 * @param {(chosen: string[]) => void} take
 */
export function tieField(chosen, take) {
  const box = combobox({ id: 'ties', label: t('trace.ties'), offer: async (typed) => fitting((await kinds()).filter((each) => !chosen.includes(each.value)), typed),
    take: (choice) => take([...chosen, choice.value]) });
  return h('div', { class: 'field' }, h('label', { for: 'ties' }, t('trace.ties')), box.element, h('ul', { class: 'chips' }, chosen.map((value) =>
    h('li', { class: 'chip' }, nameOf(value), h('button', { type: 'button', class: 'remove', 'aria-label': t('page.remove', { name: nameOf(value) }),
      onclick: () => take(chosen.filter((each) => each !== value)) }, '×')))));
}
