// @ts-check
import { h } from '../../h.js';
import { moment, t } from '../../i18n.js';
import { part } from '../parts.js';
import { title } from '../vocabulary.js';

/** Through whose hands a document went. @param {any} document */
export function custody(document) {
  if (document.custody.length === 0) return '';
  return part('custody', t('custody.title'), h('p', { class: 'soft' }, t('custody.lead')), h('ol', { class: 'plain' }, document.custody.map(entry)));
}

/** @param {any} each */
function entry(each) {
  const how = [each.by && t('custody.by', { by: each.by }), each.from && t('custody.from', { from: each.from }), each.with && t('custody.with', { with: each.with }),
    each.happenedAt && t('custody.happened', { at: each.happenedAt })].filter(Boolean).join(' · ');
  return h('li', { class: 'told' }, h('p', { class: 'time' }, moment(each.recordedAt)),
    h('div', {}, h('p', { class: 'what' }, title('custody', each.event)), h('p', { class: 'soft', dir: 'auto' }, how), each.note && h('p', { class: 'soft', dir: 'auto' }, each.note)));
}
