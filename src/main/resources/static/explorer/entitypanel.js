// @ts-check
// What is known of an entity: names, facts, acts in time, findings, and where sources differ.
import { ask } from '../ask.js';
import { fill, h } from '../h.js';
import { number, t } from '../i18n.js';
import { link } from './address.js';
import { badge } from './entity/protect.js';
import { sentenceOf } from './say.js';
import { token } from './shapes.js';
import { statements } from './statement.js';
import { when } from './when.js';

/**
 * @param {string} id
 * @param {AbortSignal} signal
 * @param {(act: string) => void} [open]
 * @returns {Promise<(Node | false)[]>}
 */
export async function entityPanel(id, signal, open = () => {}) {
  const { node: entity } = await ask('/explorer/entity-panel', { id }, ['/explorer/statement'], signal);
  if (!entity?.kind) return [h('p', { class: 'notice' }, t('panel.gone'))];
  return [
    h('h2', { dir: 'auto' }, token(entity.kind), ' ', entity.name),
    h('p', { class: 'leads' }, t(`kind.${entity.kind}`), ' · ', h('a', { href: link.to(entity) }, t('panel.page')), ' · ',
      h('a', { href: link.timeline([id]) }, t('panel.timeline')), ' · ', h('a', { href: link.trace({ from: id }) }, t('panel.from'))),
    badge(entity),
    names(entity),
    later(async () => found((await ask('/explorer/entity-found', { id }, [], signal)).findings), signal),
    part(t('panel.facts'), entity.properties.length, entity.properties.map(fact), true),
    later(async () => differ((await ask('/explorer/entity-differ', { id }, ['/explorer/statement'], signal)).contradictions), signal),
    part(t('panel.acts'), entity.acts.totalCount, [h('ol', { class: 'acts' }, entity.acts.nodes.map((/** @type {any} */ each) => act(each, open))),
      entity.acts.totalCount > entity.acts.nodes.length && h('p', {}, h('a', { href: link.to(entity) }, t('panel.all')))], true),
  ];
}

/**
 * A part that comes when its question is answered; what is known already does not wait for it.
 * @param {() => Promise<Node | false>} work
 * @param {AbortSignal} signal
 */
function later(work, signal) {
  const place = h('div', {}, h('p', { class: 'waiting' }, t('wait')));
  work().then((content) => fill(place, content), (error) => {
    if (!signal.aborted) fill(place, h('p', { class: 'notice', role: 'alert' }, sentenceOf(error)));
  });
  return place;
}

/** @param {any} contradictions */
function differ(contradictions) {
  return part(t('panel.contradictions'), contradictions.totalCount, contradictions.nodes.map(contradiction));
}

/** @param {string} title @param {number} count @param {(Node | false)[]} content @param {boolean} [isOpen] */
function part(title, count, content, isOpen = false) {
  return count > 0 && h('details', { class: 'part', open: isOpen }, h('summary', {}, h('h3', {}, title), ' ', h('span', { class: 'tally' }, number(count))), content);
}

/** @param {any} entity the forms of the name, by script */
function names(entity) {
  const others = entity.names.filter((/** @type {any} */ name) => name.value !== entity.name);
  return others.length > 0 && h('ul', { class: 'names', 'aria-label': t('panel.names') }, others.map((/** @type {any} */ name) =>
    h('li', { lang: name.language ?? false, dir: 'auto', title: t(`name.${name.type}`) }, name.value)));
}

/** @param {any} findings */
function found(findings) {
  return part(t('panel.findings'), findings.totalCount, [h('ul', { class: 'found' }, findings.nodes.map((/** @type {any} */ each) =>
    h('li', {}, h('a', { href: link.graph({ finding: each.id, pattern: each.pattern.id }), lang: 'en' }, each.sentence))))], true);
}

/** @param {any} property */
function fact(property) {
  return h('details', { class: 'fact' }, h('summary', {}, h('span', { class: 'soft' }, `${t(`property.${property.kind}`)}: `),
    h('span', { dir: 'auto', lang: property.language ?? false }, property.value), property.contested && h('span', { class: 'mark contested' }, `⚠ ${t('contested')}`)),
  statements(property.statements));
}

/** @param {any} act @param {(act: string) => void} open */
function act(act, open) {
  return h('li', { class: act.stances.includes('STATES') ? '' : 'tentative' },
    act.date && h('span', { class: 'when' }, when(act.date)), ' ',
    h('button', { type: 'button', class: 'plain', dir: 'auto', lang: 'en', onclick: () => open(act.id) }, act.sentence),
    act.contested && h('span', { class: 'mark contested' }, ` ⚠ ${t('contested')}`));
}

/** @param {any} each */
function contradiction(each) {
  return h('div', { class: 'contradiction' }, h('p', {}, `${t(`contradiction.${each.kind}`)}: ${each.aspect}`),
    h('ul', {}, each.sides.map((/** @type {any} */ side) => h('li', {}, h('details', {}, h('summary', { dir: 'auto' }, side.says, ' ',
      h('span', { class: 'mark' }, t('origins', { count: side.origins }))), statements(side.statements))))));
}
