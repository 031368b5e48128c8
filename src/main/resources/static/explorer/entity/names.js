// @ts-check
import { h } from '../../h.js';
import { called, moment, t } from '../../i18n.js';
import { sentenceCase } from '../../words.js';
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

/**
 * By what other ids it is known, and what was judged on who it is.
 * @param {{id: string, formerIds: string[], identityJudgements: any[]}} node
 */
export function identity(node) {
  return [
    node.formerIds.length > 0 && h('p', {}, t('entity.former'), ' ', node.formerIds.map((id) => [h('code', {}, id), ' ']).flat()),
    node.identityJudgements.length > 0 && h('ul', { class: 'plain' }, node.identityJudgements.map((each) => h('li', { class: `told ${each.withdrawnAt ? 'taken-back' : ''}` },
      h('p', { class: 'time' }, moment(each.recordedAt)),
      h('div', {}, h('p', { class: 'what', dir: 'ltr', lang: 'en' }, sentenceCase(each.sentence)), h('p', { class: 'soft', dir: 'auto' }, `${each.author}: ${each.reason}`),
        each.withdrawnAt && h('p', { class: 'sign' }, t('entity.takenBack', { moment: moment(each.withdrawnAt) })))))),
    node.formerIds.length + node.identityJudgements.length === 0 && h('p', { class: 'soft' }, t('entity.noJudgement')),
  ].filter(Boolean);
}
