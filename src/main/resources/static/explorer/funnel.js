// @ts-check
import { ask, Trouble } from '../ask.js';
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { sentenceCase } from '../words.js';
import { address as made, link } from './address.js';
import { drawing } from './funnel/drawing.js';
import { exposed } from './funnel/exposure.js';
import { state } from './found.js';
import { asQuery, head, into, named, namedAll, part, refill, way } from './parts.js';
import { behind, SAID } from './statement.js';
import { whoField } from './who.js';

const KINDS = ['PERSON', 'GROUP', 'INSTITUTION'];

/**
 * All roads to one: who was pressed against them, in rings, and who around them was hit.
 * @param {HTMLElement} place
 * @param {import('./address.js').Address} address
 * @param {AbortSignal} signal
 */
export async function show(place, address, signal) {
  const target = address.path[0] ?? '';
  const rings = Math.min(4, Math.max(1, Number(address.query.get('rings') ?? 2)));
  const minOrigins = Math.max(1, Number(address.query.get('origins') ?? 1));
  const choose = whoField({ id: 'target', label: t('funnel.who'), kinds: KINDS, take: (entity) => location.assign(link.funnel(entity.id)) });
  if (!target) return fill(place, head(t('funnel.title')), choose);
  const variables = { target, rings, minOrigins };
  const { funnel } = await ask('/explorer/funnel', variables, SAID, signal);
  if (!funnel) throw new Trouble(t('page.none'), t('page.noneNext'));
  if (signal.aborted) return;

  const around = h('div', {});
  const go = (/** @type {Record<string, any>} */ change) => { location.hash = made(['funnel', target], { rings, origins: minOrigins, ...change }); };
  refill(place,
    head(h('span', {}, t('funnel.of'), ' ', h('bdi', {}, funnel.target.name)),
      way(t('page.who'), link.to(funnel.target)), way(t('page.graph'), link.graph({ of: ids(funnel) })), asQuery('/explorer/funnel', variables, SAID)),
    h('p', { class: 'lead', lang: 'en' }, sentenceCase(funnel.sentence)),
    h('div', { class: 'fields' }, choose,
      chooser('rings', t('funnel.rings'), ['1', '2', '3', '4'], String(rings), (value) => go({ rings: value })),
      chooser('origins', t('filter.origins'), ['1', '2', '3'], String(minOrigins), (value) => go({ origins: value }))),
    funnel.truncated && h('p', { class: 'notice calm' }, t('funnel.truncated')),
    funnel.rings.length > 0 && h('figure', { class: 'rings' }, drawing(funnel), h('figcaption', { class: 'soft' }, t('funnel.caption'))),
    funnel.rings.map(ring),
    funnel.cases.length > 0 && part('cases', t('funnel.cases'), h('p', {}, namedAll(funnel.cases))),
    part('around', t('exposure.title'), h('p', { class: 'soft' }, t('exposure.lead')), around));
  await into(around, signal, async () => {
    const asked = { of: target, minOrigins };
    const { exposure } = await ask('/explorer/exposure', asked, ['/explorer/when', ...SAID], signal);
    return [exposed(exposure), h('p', { class: 'foot' }, asQuery('/explorer/exposure', asked, ['/explorer/when', ...SAID]))];
  });
}

/** @param {any} funnel */
function ids(funnel) {
  return [...new Set([funnel.target.id, ...funnel.rings.flatMap((/** @type {any} */ each) => each.pressed.map((/** @type {any} */ one) => one.entity.id))])].slice(0, 80);
}

/** @param {any} each */
function ring(each) {
  const name = t(each.number === 1 ? 'funnel.first' : 'funnel.further', { n: each.number });
  return part(`ring-${each.number}`, name, h('ul', { class: 'plain' }, each.pressed.map((/** @type {any} */ one) =>
    h('li', { class: 'pressed', id: `pressed-${one.entity.id}` },
      h('p', { class: 'what' }, named(one.entity), ' ', h('span', { class: 'soft' }, t('funnel.against')), ' ', namedAll(one.against)),
      h('p', { class: 'about' }, state(one.state), ' ', h('span', { class: 'soft' }, t('origins', { count: one.origins }),
        one.members.length > 0 && [' · ', t('funnel.members'), ' ', ...namedAll(one.members)])),
      h('p', { class: 'soft', lang: 'en' }, sentenceCase(one.sentence)),
      behind(t('said.behind'), one.statements)))));
}

/**
 * @param {string} id
 * @param {string} label
 * @param {string[]} values
 * @param {string} chosen
 * @param {(value: string) => void} take
 */
export function chooser(id, label, values, chosen, take) {
  return h('div', { class: 'field narrow' }, h('label', { for: id }, label),
    h('select', { id, onchange: (/** @type {any} */ event) => take(event.target.value) },
      values.map((value) => h('option', { value, selected: value === chosen }, value))));
}
