// @ts-check
import { h } from '../../h.js';
import { known, t } from '../../i18n.js';
import { sentenceCase } from '../../words.js';
import { link } from '../address.js';
import { behind, certainty, statements } from '../statement.js';
import { isAccusation } from '../told.js';
import { word } from '../vocabulary.js';
import { basis, when } from '../when.js';
import { bar } from './bars.js';

/**
 * An act on its line; opened, it shows what is known of its time and order, and the statements.
 * @param {any} entry
 * @param {import('./bars.js').Bar[]} bars takes the bars that are drawn
 */
export function event(entry, bars) {
  const { act } = entry;
  const look = isAccusation(act) ? 'is-accused' : act.contested ? 'is-contested' : '';
  const differs = isDiffering(entry);
  const dates = differs ? entry.dates.map((/** @type {any} */ each) => each.date) : entry.date ? [entry.date] : [];
  const drawn = dates.map((/** @type {any} */ date) => bar(date, look));
  bars.push(...drawn);
  const body = h('div', { class: 'event-body' });
  return h('li', { class: 'event', 'data-act': act.id }, h('details', { ontoggle: () => { if (body.childElementCount === 0) body.append(...told(entry)); } },
    h('summary', {},
      h('span', { class: 'event-name' }, h('span', { dir: 'ltr', lang: 'en' }, sentenceCase(act.sentence)),
        h('span', {}, differs && h('strong', { class: 'sign' }, t('timeline.differ'), ' '), isAccusation(act) && h('strong', { class: 'sign' }, t('timeline.accusation'), ' '), act.contested && h('strong', { class: 'sign' }, t('timeline.contested')))),
      h('span', { class: `track ${differs ? 'differs' : ''}` }, drawn.map((/** @type {any} */ each) => each.element), drawn.length === 0 && h('span', { class: 'undated' }, t('when.none')))),
    body));
}

/** Whether sources give dates that differ; the dates of documents that only tell of it are none. @param {any} entry */
function isDiffering(entry) {
  return entry.datesDiffer && entry.dates.some((/** @type {any} */ each) => each.date.basis !== 'PUBLICATION');
}

/** @param {any} entry */
function told(entry) {
  const { act } = entry;
  return [
    h('p', {}, h('a', { href: link.entity(act.id), dir: 'auto' }, t('timeline.act')), ' · ', certainty(act)),
    isDiffering(entry) && h('div', {}, h('p', {}, h('strong', {}, t('timeline.differMeans'))), h('ul', {}, entry.dates.map((/** @type {any} */ each) => dated(each, act)))),
    entry.after.length > 0 && h('div', {}, h('p', {}, h('strong', {}, t('timeline.after'))), h('ul', {}, entry.after.map(preceded),
      entry.furtherAfter > 0 && h('li', { class: 'soft' }, t('timeline.furtherAfter', { count: entry.furtherAfter })))),
    statements(act.statements),
  ].filter(Boolean);
}

/** @param {any} each @param {any} act */
function dated(each, act) {
  const ids = each.statements.map((/** @type {any} */ one) => one.id);
  const rests = basis(each.date);
  return h('li', {}, when(each.date), rests && ` (${rests})`, behind(t('said.behind'), act.statements.filter((/** @type {any} */ one) => ids.includes(one.id))));
}

/** @param {any} each */
function preceded(each) {
  const how = each.stated.length > 0
    ? [each.stated.map((/** @type {string} */ role) => known(`after.${role}`, word('role', role))).join(', '), each.contradicted ? t('timeline.contradicted') : t(`timeline.dates.${each.byDates}`)]
    : [t('timeline.onlyDates')];
  return h('li', {}, h('a', { href: link.entity(each.act.id), dir: 'ltr', lang: 'en' }, sentenceCase(each.act.sentence)), ' ',
    h('span', { class: each.contradicted ? 'sign' : 'soft' }, how.join('; ')), each.statements.length > 0 && behind(t('said.behind'), each.statements));
}
