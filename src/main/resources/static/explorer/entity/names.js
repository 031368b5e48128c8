// @ts-check
import { h } from '../../h.js';
import { called, t } from '../../i18n.js';
import { behind, certainty } from '../statement.js';
import { title } from '../vocabulary.js';

/** Every form of a name, in every script. @param {any[]} names */
export function nameList(names) {
  return h('ul', { class: 'plain forms' }, names.map((name) => h('li', { class: 'name-form' },
    h('span', { class: 'form', dir: 'auto', lang: name.language }, name.value), ' ',
    h('span', { class: 'soft' }, [title('name', name.type), name.language && called('language', name.language), name.script !== 'Latn' && name.script !== 'Zyyy' && called('script', name.script)].filter(Boolean).join(' · ')),
    behind(t('said.behind'), name.statements))));
}

/** Literal particulars, each value with what is said for it and against it. @param {any[]} properties */
export function propertyList(properties) {
  const kinds = [...new Set(properties.map((each) => each.kind))];
  return h('dl', { class: 'roles particulars' }, kinds.map((kind) => h('div', {}, h('dt', {}, title('property', kind)), h('dd', {},
    properties.filter((each) => each.kind === kind).map((each) => h('div', { class: 'value' }, h('span', { dir: 'auto', lang: each.language }, each.value), ' ', certainty(each), behind(t('said.behind'), each.statements)))))));
}
