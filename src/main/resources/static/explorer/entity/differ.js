// @ts-check
import { ask } from '../../ask.js';
import { h } from '../../h.js';
import { t } from '../../i18n.js';
import { sentenceCase } from '../../words.js';
import { link } from '../address.js';
import { named, pages } from '../parts.js';
import { behind, SAID } from '../statement.js';
import { title, word } from '../vocabulary.js';

/**
 * Where sources differ about somebody or something, by pages.
 * @param {string} about
 * @param {AbortSignal} signal
 */
export function differences(about, signal) {
  return pages({ signal, of: 'plain', none: t('differ.none'), draw: (nodes) => nodes.map(difference),
    read: async (after) => (await ask('/explorer/differ', { about, first: 10, after }, SAID, signal)).contradictions });
}

/** @param {any} each */
function difference(each) {
  const what = each.act ? h('a', { href: link.entity(each.act.id), dir: 'ltr', lang: 'en' }, sentenceCase(each.act.sentence)) : h('span', {}, each.about && named(each.about), each.other && [' · ', named(each.other)]);
  return h('li', { class: 'difference' },
    h('p', {}, h('strong', { class: each.kind === 'INCOMPATIBLE' || each.kind === 'DENIED' ? 'sign' : '' }, title('differ', each.kind)), ' ', h('span', { class: 'soft' }, word('aspect', each.aspect)), ' · ', what),
    h('ul', { class: 'sides' }, each.sides.map((/** @type {any} */ side) => h('li', {}, h('p', { dir: 'auto' }, side.says), h('p', { class: 'soft' }, t('origins', { count: side.origins })), behind(t('said.behind'), side.statements)))),
    each.resolution && h('p', { class: 'soft' }, sentenceCase(each.resolution.sentence), ` “${each.resolution.reason}”`, !each.open ? '' : ` ${t('differ.open')}`));
}
