// @ts-check
import { ask, Trouble } from '../ask.js';
import { fill, h } from '../h.js';
import { number, t } from '../i18n.js';
import { HeldText, readText } from '../review/held.js';
import { TextPane } from '../review/pane.js';
import { custody } from './document/custody.js';
import { Saying } from './document/saying.js';
import { say } from './live.js';
import { asQuery, head, namedAll, way } from './parts.js';
import { title } from './vocabulary.js';
import { when } from './when.js';

/**
 * A document: its text with the statements marked in it where the text is held, and all that it says beside it.
 * @param {HTMLElement} place
 * @param {import('./address.js').Address} address
 * @param {AbortSignal} signal
 */
export async function show(place, address, signal) {
  const [id = ''] = address.path;
  const { document } = await ask('/explorer/document', { id }, ['/explorer/when'], signal);
  if (signal.aborted) return;
  if (!document) throw new Trouble(t('page.none'), t('page.noneNext'));
  const at = placeIn(address.query.get('at'));
  const held = new HeldText();
  const text = h('div', { id: 'text', class: 'text', tabindex: '0', role: 'region', 'aria-label': t('document.text'), 'aria-describedby': 'text-keys', lang: document.language });
  const pane = new TextPane(text, held);
  const saying = new Saying(document, pane, signal, at);
  const waiting = h('p', { class: 'waiting', role: 'status' }, document.held ? t('document.reading', { share: 0 }) : '');
  const reading = document.held
    ? h('div', { class: 'left' }, waiting, h('p', { id: 'text-keys', class: 'hint' }, t('document.keys')), text)
    : h('section', { class: 'left', 'aria-label': t('document.text') }, h('p', { class: 'notice calm' }, t('document.notHere')));
  fill(place, head(document.title,
    document.held && way(document.review?.open || document.review?.draft ? t('document.reviewOpen', { count: document.review.open + document.review.draft }) : t('page.review'), `/review#document=${document.id}`),
    outside(document.url), asQuery('/explorer/says', { id, first: 100, after: null }, ['/explorer/statement'])),
  facts(document),
  h('div', { class: document.held ? 'desk' : 'desk unheld' }, reading, h('section', { class: 'right', 'aria-labelledby': 'says' }, h('h2', { id: 'says' }, t('document.says')), saying.element)),
  custody(document));
  signal.addEventListener('abort', () => pane.close());
  const read = document.held ? readText(document.id, held, (blocks, piece) => {
    pane.add(blocks);
    fill(waiting, piece.to < piece.total ? t('document.reading', { share: Math.round(100 * piece.to / piece.total) }) : '');
    saying.arrived(piece.to);
  }, signal) : Promise.resolve();
  await Promise.all([saying.read(), read.then(() => { if (held.text === '' && document.held) fill(waiting, t('document.changed')); })]);
  if (at) say(t('document.shownAt', { start: String(at.start), end: String(at.end) }));
}

/** @param {string | null} at */
function placeIn(at) {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(at ?? '') ?? [];
  return start && Number(end) > Number(start) ? { start: Number(start), end: Number(end) } : null;
}

/** @param {string | undefined} url */
function outside(url) {
  return url && /^https?:\/\//.test(url) && h('a', { href: url, rel: 'noreferrer' }, t('document.outside'));
}

/** @param {any} document */
function facts(document) {
  const rows = [
    ['document.type', document.type && title('document', document.type)],
    ['document.published', when(document.published)],
    ['document.authors', document.authors.length > 0 && namedAll(document.authors)],
    ['document.publisher', document.publisher && namedAll([document.publisher])],
    ['document.addressees', document.addressees.length > 0 && namedAll(document.addressees)],
    ['document.language', document.language],
    ['document.clearance', document.clearance !== 'PUBLIC' && title('clearance', document.clearance)],
    ['document.compartment', document.compartment],
    ['document.characters', document.characters && number(document.characters)],
    ['document.sha256', document.sha256 && h('code', { class: 'hash' }, document.sha256)],
  ];
  return h('details', { class: 'facts-of', open: innerWidth > 1000 }, h('summary', {}, t('document.facts')), h('dl', { class: 'roles facts' }, rows.filter(([, value]) => value)
    .map(([key, value]) => h('div', {}, h('dt', {}, t(String(key))), h('dd', {}, value)))));
}
