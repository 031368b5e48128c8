// @ts-check
import { english, h } from '../../h.js';
import { t } from '../../i18n.js';
import { sentenceCase } from '../../words.js';
import { state } from '../found.js';
import { named } from '../parts.js';
import { behind } from '../statement.js';
import { title, word } from '../vocabulary.js';
import { when } from '../when.js';

/** Who around somebody was hit, and of whom in the same positions nothing says so. @param {any} exposure */
export function exposed(exposure) {
  return [
    h('p', { lang: 'en' }, sentenceCase(exposure.sentence)),
    exposure.truncated && h('p', { class: 'notice calm' }, t('exposure.truncated')),
    exposure.own.length > 0 && [h('h3', {}, t('exposure.own')), hits(exposure.own)],
    exposure.hit.length > 0 && [h('h3', {}, t('exposure.hit')), people(exposure.hit)],
    exposure.notHit.length > 0 && [h('h3', {}, t('exposure.notHit')), h('p', { class: 'soft' }, t('exposure.notHitMeans')), people(exposure.notHit)],
  ].flat().filter(Boolean);
}

/** @param {any[]} all */
function people(all) {
  return h('ul', { class: 'plain' }, all.map((one) => h('li', { class: 'pressed' },
    h('p', { class: 'what' }, named(one.entity), ' ', h('span', { class: 'soft' }, one.positions.map((/** @type {any} */ each) => word('position', each.position)).join(', ')),
      one.because && [' ', h('span', { class: 'sign' }, t('exposure.because'))]),
    h('ul', { class: 'rules' }, one.positions.map((/** @type {any} */ each) => h('li', { class: 'soft' }, sentenceCase(each.rule)))),
    hits(one.hits),
    behind(t('exposure.ties'), one.positions.flatMap((/** @type {any} */ each) => each.statements)))));
}

/** @param {any[]} all */
function hits(all) {
  return h('ul', { class: 'plain hits' }, all.map((hit) => h('li', {},
    h('p', {}, state(hit.state), ' ', english(sentenceCase(hit.sentence)), ' ',
      h('span', { class: 'soft' }, [hit.act.date && when(hit.act.date), hit.timing !== 'NOT_COMPARED' && title('timing', hit.timing), t('origins', { count: hit.origins })].filter(Boolean).join(' · '))),
    behind(t('said.behind'), hit.statements))));
}
