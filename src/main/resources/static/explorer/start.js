// @ts-check
import { ask, read } from '../ask.js';
import { english, fill, h } from '../h.js';
import { moment, number, t } from '../i18n.js';
import { sentenceCase } from '../words.js';
import { link } from './address.js';
import { line } from './found.js';
import { forget, lastVisit, visited } from './visits.js';
import { asQuery, into, named, pages, part, way } from './parts.js';
import { savedViews, viewList } from './views.js';
import { title, word } from './vocabulary.js';
import { when } from './when.js';
import { whoField } from './who.js';

const AT_ONCE = 5;
const COUNTED = ['documents', 'people', 'groups', 'institutions', 'places', 'cases', 'acts', 'statements'];

/**
 * The start: a search, the findings of the moment, what changed since the last visit, and the latest documents.
 * @param {HTMLElement} place
 * @param {any} address
 * @param {AbortSignal} signal
 */
export async function show(place, address, signal) {
  const results = h('div', { id: 'results', 'aria-live': 'polite' });
  const changed = h('div', { id: 'changed' });
  const now = h('div', {});
  const questions = h('div', {});
  const kept = h('div', {});
  const below = h('div', { id: 'loaded' }, h('p', { class: 'waiting' }, t('start.counting')));
  fill(place, h('div', { class: 'start' },
    h('h1', { tabindex: '-1' }, t('start.title')),
    h('p', { class: 'lead' }, t('start.lead')),
    h('form', { class: 'find', role: 'search', onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
      whoField({ id: 'find', label: t('start.find'), hint: t('start.findHint'), take: (entity) => location.assign(link.to(entity)),
        submit: (typed) => found(results, typed, signal) })),
    results, below));

  await into(below, signal, async () => {
    const answer = await ask('/explorer/start', {}, ['/explorer/when'], signal);
    if (answer.statements.totalCount === 0) return [nothingYet()];
    return [
      part('findings', t('start.findings'), now),
      kept,
      changed,
      part('documents', t('start.documents'), h('ul', { class: 'lines' }, answer.documents.nodes.map(document))),
      part('counts', t('start.loaded'), h('dl', { class: 'counts' }, COUNTED.map((kind) =>
        h('div', {}, h('dt', {}, word('count', kind)), h('dd', {}, number(answer[kind].totalCount)))))),
      questions,
      h('p', { class: 'foot' }, asQuery('/explorer/start', {}, ['/explorer/when'])),
    ];
  });
  if (!below.querySelector('#findings')) return;
  into(now, signal, () => moments(signal));
  since(changed, signal);
  into(kept, signal, views);
  into(questions, signal, asked);
}

/** The findings of the moment. @param {AbortSignal} signal */
async function moments(signal) {
  const { findings } = await ask('/explorer/moment', { first: AT_ONCE }, [], signal);
  if (findings.totalCount === 0) return h('p', { class: 'soft' }, t('start.noFinding'));
  return [h('ul', { class: 'lines' }, findings.nodes.map(line)), h('p', {}, way(t('start.allFindings', { count: findings.totalCount }), link.patterns()))];
}

/** What somebody saved to see it again. */
async function views() {
  const all = await savedViews();
  const wrong = h('p', { role: 'alert' });
  return all.length > 0 ? part('views-kept', t('start.views'), wrong, viewList(all, { complain: (sentence) => fill(wrong, sentence) })) : '';
}

/** Questions that open in the playground, where it is served. */
async function asked() {
  /** @type {{title: string, explanation: string, address: string}[] | null} */
  const all = await read('/playground/questions');
  if (!all) return '';
  return part('questions', t('start.questions'), h('details', {}, h('summary', {}, t('start.questionsLead')),
    h('ol', { class: 'questions' }, all.map((each) => h('li', {}, h('a', { href: each.address }, each.title), h('p', { class: 'soft' }, each.explanation))))));
}

function nothingYet() {
  return h('div', { class: 'notice calm' }, h('p', {}, t('start.empty')),
    h('pre', {}, h('code', {}, 'java -jar target/casegraph.jar import FILE')), h('p', {}, t('start.emptyThen'), ' ', way(t('start.emptyReview'), '/review')));
}

/**
 * All that a name may mean.
 * @param {HTMLElement} place
 * @param {string} text
 * @param {AbortSignal} signal
 */
function found(place, text, signal) {
  fill(place, part('matches', t('start.matches', { text }), pages({ signal, of: 'lines', none: t('start.noMatch'),
    read: async (after) => (await ask('/explorer/find', { text, first: 20, after })).search,
    draw: (nodes) => nodes.map((each) => h('li', { class: 'line' }, named(each.entity), h('span', { class: 'soft' }, ' ', title('kind', each.entity.kind),
      each.matched !== each.entity.name && [' · ', h('span', { dir: 'auto' }, each.matched)]))) })));
}

/** @param {any} each */
function document(each) {
  const facts = [each.type && title('document', each.type), when(each.published), t('statements', { count: each.statements.totalCount }), !each.held && t('document.notHeld')];
  return h('li', { class: 'line' }, h('a', { href: link.document(each.id), dir: 'auto' }, each.title), h('p', { class: 'soft' }, facts.filter(Boolean).join(' · ')));
}

/**
 * What became of findings since somebody was here last.
 * @param {HTMLElement} place
 * @param {AbortSignal} signal
 */
function since(place, signal) {
  const last = lastVisit();
  const told = last ? t('start.lastVisit', { moment: moment(last) }) : t('start.firstVisit');
  fill(place, part('changes', t('start.changed'), h('p', { class: 'soft', id: 'visit' }, told, ' ',
    h('button', { type: 'button', class: 'small', onclick: () => { forget(); fill(place, h('p', { role: 'status' }, t('start.forgotten'))); } }, t('start.forget'))),
    last && pages({ signal, of: 'lines changes', none: t('start.nothingChanged'),
      read: async (after) => (await ask('/explorer/changed', { since: last, first: 10, after })).changes, draw: (nodes) => nodes.map(change) })));
  visited();
}

/** @param {any} each */
function change(each) {
  const causes = each.causes.map((/** @type {any} */ cause) => [word('cause', cause.kind), cause.subject].filter(Boolean).join(' ')).join(', ');
  const gone = each.kind === 'GONE';
  return h('li', { class: 'line' }, h('span', { class: `change ${each.kind.toLowerCase()}` }, title('change', each.kind)), ' ',
    gone ? h('span', { dir: 'ltr', lang: 'en' }, sentenceCase(each.sentence)) : h('a', { href: link.patterns(each.pattern.id, each.finding), dir: 'ltr', lang: 'en' }, sentenceCase(each.sentence)),
    h('p', { class: 'soft' }, english(each.pattern.title), ' · ', [moment(each.at), causes].filter(Boolean).join(' · ')));
}
