// @ts-check
// What is known of what is chosen, with every statement behind it.
import { ask } from '../ask.js';
import { fill, h } from '../h.js';
import { list, t } from '../i18n.js';
import { sentenceOf } from './say.js';
import { link } from './address.js';
import { given } from './data.js';
import { entityPanel } from './entitypanel.js';
import { momentList } from './moments.js';
import { isTentative } from './scene.js';
import { token } from './shapes.js';
import { statements } from './statement.js';

/**
 * @typedef {import('./scene.js').Scene} Scene
 * @typedef {import('./scene.js').Line} Line
 * @typedef {import('./viewaddress.js').Filters} Filters
 * @typedef {{select: (id: string) => void, deed: (name: string, id: string) => void, isPinned: (id: string) => boolean,
 *   isExpanded: (id: string) => boolean, moments: () => Promise<any>, bring: (key: string) => void}} Wishes
 */

/**
 * Tells of what is chosen: of nothing, of one, or of several.
 * @param {HTMLElement} place
 * @param {string[]} selected
 * @param {Scene} scene
 * @param {Filters} filters
 * @param {Wishes} wishes
 * @param {AbortSignal} signal
 */
export async function tell(place, selected, scene, filters, wishes, signal) {
  place.setAttribute('aria-busy', 'true');
  try {
    const parts = await told(selected, scene, filters, wishes, signal);
    if (!signal.aborted) fill(place, ...parts);
  } catch (error) {
    if (!signal.aborted) fill(place, h('p', { class: 'notice', role: 'alert' }, sentenceOf(error)));
  } finally {
    if (!signal.aborted) place.removeAttribute('aria-busy');
  }
}

/**
 * @param {string[]} selected
 * @param {Scene} scene
 * @param {Filters} filters
 * @param {Wishes} wishes
 * @param {AbortSignal} signal
 * @returns {Promise<(Node | false)[]>}
 */
async function told(selected, scene, filters, wishes, signal) {
  if (selected.length > 1) return several(selected, scene, wishes);
  const line = scene.lines.find((each) => each.id === selected[0]);
  const node = scene.nodes.find((each) => each.id === selected[0]);
  if (line?.sort === 'part') return actPanel(line.from, wishes, signal);
  if (line) return linePanel(line, scene, filters, wishes, signal);
  if (node?.kind === 'ACT') return actPanel(node.id, wishes, signal);
  if (selected[0] && !node) return actPanel(selected[0], wishes, signal);
  if (node) return [deeds(node.id, wishes), ...await entityPanel(node.id, signal, (act) => wishes.deed('act', act))];
  return [h('p', { class: 'soft' }, t('panel.nothing')), momentList(wishes.moments, wishes.bring, signal)];
}

/** @param {string} id @param {Wishes} wishes */
function deeds(id, wishes) {
  const isOpen = wishes.isExpanded(id);
  const names = ['expand', isOpen && 'collapse', wishes.isPinned(id) ? 'unpin' : 'pin', 'hide'];
  return h('div', { class: 'deeds', role: 'group', 'aria-label': t('panel.deeds') }, names.filter(Boolean).map((name) =>
    h('button', { type: 'button', 'data-deed': String(name), onclick: () => wishes.deed(String(name), id) }, t(`deed.${name}`))));
}

/** @param {string[]} selected @param {Scene} scene @param {Wishes} wishes */
function several(selected, scene, wishes) {
  const nodes = scene.nodes.filter((each) => selected.includes(each.id));
  const ids = nodes.filter((each) => each.kind !== 'ACT').map((each) => each.id);
  return [
    h('h2', {}, t('panel.several', { count: selected.length })),
    h('div', { class: 'deeds', role: 'group', 'aria-label': t('panel.deeds') }, ['keep', 'pin', 'hide'].map((name) =>
      h('button', { type: 'button', onclick: () => wishes.deed(name, '') }, t(`deed.${name}`)))),
    ids.length > 0 && h('p', { class: 'leads' }, h('a', { href: link.timeline(ids) }, t('panel.timeline')),
      ids.length === 2 && [' · ', h('a', { href: link.trace({ from: ids[0], to: ids[1] }) }, t('panel.trace'))]),
    h('ul', { class: 'picked' }, nodes.map((each) => h('li', {}, token(each.kind), ' ',
      h('button', { type: 'button', class: 'plain', dir: 'auto', lang: each.act ? 'en' : null,
        onclick: () => wishes.select(each.id) }, each.act?.sentence ?? each.name)))),
  ];
}

/**
 * @param {Line} line
 * @param {Scene} scene
 * @param {Filters} filters
 * @param {Wishes} wishes
 * @param {AbortSignal} signal
 */
async function linePanel(line, scene, filters, wishes, signal) {
  const { neighbourhood } = await ask('/explorer/tie-panel', { of: [line.from, line.to], ...given(filters) }, ['/explorer/statement'], signal);
  const said = new Map(neighbourhood.ties.map((/** @type {any} */ tie) => [tie.id, tie.statements]));
  const ends = [line.from, line.to].map((id) => scene.nodes.find((each) => each.id === id));
  return [
    h('h2', {}, ends.flatMap((end, at) => [at > 0 && ' — ',
      end && h('button', { type: 'button', class: 'plain', dir: 'auto', onclick: () => wishes.select(end.id) }, end.name)])),
    h('p', { class: 'soft' }, t('panel.ties', { count: line.ties.length })),
    ...line.ties.map((tie, at) => h('details', { class: 'tie', open: line.ties.length === 1 || at === 0 },
      h('summary', {}, h('span', { dir: 'auto', lang: 'en' }, tie.sentence), ' ', marks(tie)),
      tie.act && h('p', {}, h('button', { type: 'button', class: 'plain', onclick: () => wishes.deed('act', tie.act?.id ?? '') }, t('panel.act'))),
      statements(said.get(tie.id) ?? []))),
  ];
}

/** How well something is supported, and whether anybody denies it. @param {import('./data.js').Tie} tie */
export function marks(tie) {
  return h('span', { class: 'marks' },
    tie.contested && h('span', { class: 'mark contested' }, `⚠ ${t('contested')}`),
    isTentative(tie) && h('span', { class: 'mark tentative' }, list(tie.stances.map((each) => t(`stance.${each}`)))),
    h('span', { class: 'mark' }, t('origins', { count: tie.origins })));
}

/** @param {string} id @param {Wishes} wishes @param {AbortSignal} signal */
async function actPanel(id, wishes, signal) {
  const { act } = await ask('/explorer/act-panel', { id }, ['/explorer/statement'], signal);
  if (!act) return [h('p', { class: 'notice' }, t('panel.gone'))];
  return [
    h('h2', { dir: 'auto', lang: 'en' }, act.sentence),
    h('p', {}, marks(act)),
    h('dl', { class: 'parts' }, act.roles.map((/** @type {any} */ part) => h('div', {}, h('dt', {}, t(`role.${part.role}`)),
      h('dd', { dir: 'auto' }, part.entity ? h('a', { href: link.to(part.entity) }, part.entity.name)
        : part.act?.sentence ?? t(part.nobody ? 'panel.nobody' : 'panel.somebody'))))),
    act.details.length > 0 && h('ul', { class: 'details' }, act.details.map((/** @type {any} */ each) => h('li', { dir: 'auto' }, `${each.key}: ${each.value}`))),
    h('h3', {}, t('statements', { count: act.statements.length })),
    statements(act.statements),
  ];
}
