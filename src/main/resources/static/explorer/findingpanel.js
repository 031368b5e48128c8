// @ts-check
// A finding that the drawing brings out: its sentence, its legs, and the statements each stands on.
import { ask, Trouble } from '../ask.js';
import { h } from '../h.js';
import { t } from '../i18n.js';
import { link } from './address.js';
import { dossierLine } from './dossier.js';
import { statements } from './statement.js';
import { title } from './vocabulary.js';

/**
 * A finding by its pattern and id, with the ids of all that stands out for it.
 * @param {string} key pattern:id
 * @param {AbortSignal} signal
 */
export async function findingOf(key, signal) {
  const [pattern, id] = key.split(':');
  for (let after = null, isMore = true; isMore;) {
    const { findings } = await ask('/explorer/finding', { pattern, after }, ['/explorer/statement'], signal);
    const found = findings.nodes.find((/** @type {any} */ each) => each.id === id);
    if (found) return { ...found, key, lit: lit(found) };
    ({ hasNextPage: isMore, endCursor: after } = findings.pageInfo);
  }
  throw new Trouble(t('finding.gone'), t('finding.gone.next'));
}

/** Who has a part in it. @param {any} finding @returns {string[]} */
export function involved(finding) {
  return finding.roles.flatMap((/** @type {any} */ role) => role.entities.map((/** @type {any} */ each) => each.id));
}

/** @param {any} finding @returns {string[]} */
function lit(finding) {
  return [...involved(finding),
    ...finding.legs.flatMap((/** @type {any} */ leg) => leg.statements.map((/** @type {any} */ each) => each.id))];
}

/** @param {any} finding @param {boolean} isAlone @param {(deed: string) => void} deed */
export function findingPanel(finding, isAlone, deed) {
  return [
    h('p', { class: 'soft', lang: 'en' }, finding.pattern.title),
    h('h2', { dir: 'auto', lang: 'en' }, finding.sentence),
    h('p', { class: 'soft' }, `${t(`strength.${finding.strength}`)} (${t('origins', { count: finding.origins })}); ${t(`order.${finding.order}`)}.`),
    h('div', { class: 'deeds' }, h('button', { type: 'button', onclick: () => deed('alone') }, t(isAlone ? 'finding.context' : 'finding.alone')),
      h('button', { type: 'button', onclick: () => deed('all') }, t('finding.off'))),
    h('p', { class: 'leads' }, h('a', { href: link.patterns(finding.pattern.id, finding.id) }, t('finding.page')), ' · ',
      dossierLine(finding.pattern.id, finding.id)),
    ...finding.legs.map((/** @type {any} */ leg) => h('details', { class: 'leg' },
      h('summary', {}, h('span', { class: `state ${leg.state.toLowerCase()}` }, t(`state.${leg.state}`)), ' ', title('leg', leg.name)),
      statements(leg.statements))),
  ];
}
