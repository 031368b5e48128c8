// @ts-check
import { ask, Trouble } from '../ask.js';
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { link } from './address.js';
import { gaps } from './case/gaps.js';
import { dossierForms } from './dossier.js';
import { acts, byKind, counselActs, decisions, withWhatCame } from './case/events.js';
import { differences } from './entity/differ.js';
import { nameList, propertyList } from './entity/names.js';
import { findings } from './entity.js';
import { asQuery, head, into, named, part, readAll, way } from './parts.js';
import { behind, certainty, SAID } from './statement.js';
import { actRow, isAccusation, TIED, tieRow, TOLD } from './told.js';
import { when } from './when.js';

const MOST = 1_000;

/**
 * A case: parties, what happened, counsel, decisions and what came of them, what no statement says, findings.
 * @param {HTMLElement} place
 * @param {import('./address.js').Address} address
 * @param {AbortSignal} signal
 */
export async function show(place, address, signal) {
  const [id = ''] = address.path;
  const fragments = [...TIED];
  const found = (await ask('/explorer/case', { id }, fragments, signal)).case;
  if (!found) throw new Trouble(t('page.none'), t('page.noneNext'));
  if (signal.aborted) return;
  const happened = h('div', { id: 'happened' });
  const parties = found.parties.map((/** @type {any} */ tie) => tie.from.id);
  fill(place,
    head(found.name, way(t('page.graph'), link.graph({ of: [id, ...parties].slice(0, 40) })), way(t('page.timeline'), link.timeline([id])),
      asQuery('/explorer/case', { id }, fragments)),
    h('p', { class: 'soft' }, h('span', { class: 'named case' }, t('kind.CASE')), ' · ', t('statements', { count: found.statements.totalCount })),
    part('parties', t('case.parties'), found.parties.length > 0 ? h('ul', { class: 'plain' }, found.parties.map(party)) : h('p', { class: 'soft' }, t('case.noParty'))),
    happened,
    part('found', t('patterns.findings'), findings(id, signal)),
    part('differ', t('differ.title'), differences(id, signal)),
    [...found.linkedCases, ...found.supporters].length > 0 && part('linked', t('case.linked'), h('ul', { class: 'plain' }, [...found.linkedCases, ...found.supporters].map((tie) => tieRow(tie, id)))),
    part('names', t('entity.names'), nameList(found.names), found.properties.length > 0 && propertyList(found.properties)),
    part('dossier', t('case.dossier'), h('p', {}, t('dossier.lead')),
      h('p', {}, ...dossierForms([id], 'button'))));
  await into(happened, signal, async () => events(found, signal));
}

/** @param {any} tie */
function party(tie) {
  return h('li', { class: 'told' }, h('p', { class: 'time' }, when(tie.date)), h('div', {},
    h('p', { class: 'what' }, named(tie.from), tie.quality.length > 0 && h('span', { dir: 'auto' }, ` (${tie.quality.join('; ')})`)), h('p', { class: 'about' }, certainty(tie)), behind(t('said.behind'), tie.statements)));
}

/** @param {any} found @param {AbortSignal} signal */
async function events(found, signal) {
  const { id } = found;
  const [{ nodes, totalCount }, { case: represented }] = await Promise.all([
    readAll(async (after) => (await ask('/explorer/events', { id, first: 100, after }, TOLD, signal)).case.acts, MOST, signal),
    ask('/explorer/counsel', { id }, TIED, signal)]);
  const lawyers = represented.parties.flatMap((/** @type {any} */ tie) => tie.from.lawyers ?? []);
  const counsel = counselActs(nodes);
  const decided = decisions(nodes);
  const accusations = acts(nodes).filter(isAccusation);
  return [
    part('gaps', t('case.gaps'), h('p', { class: 'soft' }, t('case.gapsLead')), gapList(gaps(nodes, found.parties, lawyers))),
    part('events', t('case.events', { count: totalCount }), rows(acts(nodes).filter((act) => !isAccusation(act)), t('case.noEvent')),
      totalCount > nodes.length && h('p', { class: 'soft' }, t('case.most', { shown: nodes.length, total: totalCount }))),
    accusations.length > 0 && part('accusations', t('case.accusations'), h('p', { class: 'soft' }, t('case.accusationsLead')), rows(accusations, '')),
    part('counsel', t('case.counsel'), lawyers.length > 0 && h('ul', { class: 'plain' }, lawyers.map((/** @type {any} */ tie) => tieRow(tie))), rows(counsel, lawyers.length > 0 ? '' : t('case.noCounsel'))),
    part('decisions', t('case.decisions'), decided.length === 0 ? h('p', { class: 'soft' }, t('case.noDecision')) : decided.map((act) => decision(act, nodes))),
  ].filter(Boolean);
}

/** @param {import('./told.js').Act[]} all @param {string} none */
function rows(all, none) {
  if (all.length === 0) return none && h('p', { class: 'soft' }, none);
  return byKind(all).map(([category, own]) => h('div', {}, category && h('h3', {}, category), h('ul', { class: 'plain' }, own.map(actRow))));
}

/** @param {import('./told.js').Act} act @param {import('./told.js').Act[]} all */
function decision(act, all) {
  const after = withWhatCame(act, all);
  return h('div', { class: 'decision' }, h('ul', { class: 'plain' }, actRow(act)),
    after.length > 0 ? h('div', { class: 'came' }, h('p', {}, h('strong', {}, t('case.came'))), h('ul', { class: 'plain' }, after.map(actRow)))
      : h('p', { class: 'came soft' }, t('case.cameNothing')));
}

/** @param {string[]} all */
function gapList(all) {
  if (all.length === 0) return h('p', {}, t('case.noGap'));
  return h('ul', { class: 'missing-list' }, all.map((sentence) => h('li', {}, sentence)));
}
