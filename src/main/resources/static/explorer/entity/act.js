// @ts-check
import { ask, Trouble } from '../../ask.js';
import { fill, h } from '../../h.js';
import { t } from '../../i18n.js';
import { sentenceCase } from '../../words.js';
import { link } from '../address.js';
import { asQuery, head, part, way } from '../parts.js';
import { certainty, statements } from '../statement.js';
import { isAccusation, partsOf, TOLD } from '../told.js';
import { title } from '../vocabulary.js';
import { basis, when } from '../when.js';
import { differences } from './differ.js';

/**
 * An act: who had which part, when, how sure it is, and every statement that tells of it.
 * @param {HTMLElement} place
 * @param {string} id
 * @param {AbortSignal} signal
 */
export async function showAct(place, id, signal) {
  const { act } = await ask('/explorer/act', { id }, TOLD, signal);
  if (!act) throw new Trouble(t('page.none'), t('page.noneNext'));
  if (signal.aborted) return;
  const who = [...new Set(act.roles.map((/** @type {any} */ each) => each.entity?.id).filter(Boolean))];
  fill(place, head(h('span', { dir: 'ltr', lang: 'en' }, sentenceCase(act.sentence)), way(t('page.graph'), link.graph({ of: who, sel: act.id })), who.length > 0 && way(t('page.timeline'), link.timeline(who.slice(0, 6))), asQuery('/explorer/act', { id }, TOLD)),
    h('p', {}, h('strong', {}, title('act', act.kind)), ' · ', certainty(act)),
    isAccusation(act) && h('p', { class: 'accusation' }, t('said.accusation')),
    h('p', {}, act.date ? t('time', { when: when(act.date) }) : t('when.none'), basis(act.date) && ` (${basis(act.date)})`),
    part('parts', t('act.parts'), partsOf(act),
      act.details.length > 0 && h('dl', { class: 'roles' }, act.details.map((/** @type {any} */ each) => h('div', {}, h('dt', {}, title('detail', each.key)), h('dd', { dir: 'auto' }, each.value))))),
    part('said', t('act.said'), statements(act.statements)),
    part('differ', t('differ.title'), differences(id, signal)));
}
