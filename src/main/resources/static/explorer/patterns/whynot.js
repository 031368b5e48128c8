// @ts-check
import { ask } from '../../ask.js';
import { english, fill, h } from '../../h.js';
import { t } from '../../i18n.js';
import { sentenceCase } from '../../words.js';
import { article, FOUND, state } from '../found.js';
import { asQuery, into, named, part } from '../parts.js';
import { behind } from '../statement.js';
import { title } from '../vocabulary.js';
import { whoField } from '../who.js';

/** @typedef {import('../parts.js').Named} Named */

/**
 * Asks why there is no finding of a pattern with some people: what fails, and what would prove it.
 * @param {import('../patterns.js').Pattern} pattern
 * @param {AbortSignal} signal
 * @param {{name: string, entities: Named[]}[]} [roles] who is in it at first
 */
export function whyNot(pattern, signal, roles = []) {
  /** @type {Map<string, Named[]>} */
  const chosen = new Map(pattern.roles.map((role) => [role, roles.find((each) => each.name === role)?.entities.slice(0, 20) ?? []]));
  const answer = h('div', { id: 'why', 'aria-live': 'polite' });
  const form = h('form', { class: 'whynot', onsubmit: (/** @type {Event} */ event) => {
    event.preventDefault();
    explained();
  } }, pattern.roles.map((role) => chooserOf(pattern.id, role, chosen)), h('p', {}, h('button', { class: 'main' }, t('why.ask'))));

  function explained() {
    const given = [...chosen].filter(([, entities]) => entities.length > 0).map(([name, entities]) => ({ name, entities: entities.map((each) => each.id) }));
    if (given.length === 0) return fill(answer, h('p', { class: 'notice', role: 'alert' }, t('why.nobody')));
    const variables = { pattern: pattern.id, roles: given };
    into(answer, signal, async () => [...told((await ask('/explorer/explain', variables, FOUND, signal)).explain), h('p', { class: 'foot' }, asQuery('/explorer/explain', variables, FOUND))]);
  }
  return part('whynot', t('why.title'), h('p', {}, t('why.lead')), form, answer);
}

/**
 * @param {string} pattern
 * @param {string} role
 * @param {Map<string, Named[]>} chosen
 */
function chooserOf(pattern, role, chosen) {
  const chips = h('ul', { class: 'chips' });
  const draw = () => fill(chips, ...(chosen.get(role) ?? []).map((entity) => h('li', { class: 'chip' }, named(entity),
    h('button', { type: 'button', class: 'remove', 'aria-label': t('page.remove', { name: entity.name }), onclick: () => {
      chosen.set(role, (chosen.get(role) ?? []).filter((each) => each.id !== entity.id));
      draw();
    } }, '×'))));
  draw();
  return h('div', { class: 'who' }, whoField({ id: `role-${role}`, label: title('part', role), keep: false, take: (entity) => {
    chosen.set(role, [...(chosen.get(role) ?? []).filter((each) => each.id !== entity.id), entity]);
    draw();
  } }), chips);
}

/** @param {any} explanation */
function told(explanation) {
  return [
    h('p', { class: 'verdict', lang: 'en' }, sentenceCase(explanation.sentence)),
    explanation.finding && article(explanation.finding),
    explanation.gaps.length > 0 && h('ol', { class: 'gaps' }, explanation.gaps.map((/** @type {any} */ gap) => h('li', {},
      h('p', {}, state(gap.state), ' ', h('strong', {}, gap.leg ? title('leg', gap.leg) : t('why.whole'))),
      h('p', { lang: 'en' }, sentenceCase(gap.why)),
      h('p', {}, h('strong', {}, t('why.wouldProve')), ' ', english(sentenceCase(gap.wouldProve))),
      gap.statements.length > 0 && behind(t('why.touches'), gap.statements)))),
    explanation.nearest && [h('h3', {}, t('why.nearest')), article(explanation.nearest, { level: 'h4' })],
  ].flat().filter(Boolean);
}
