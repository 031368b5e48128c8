// @ts-check
import { ask, Trouble } from '../ask.js';
import { when } from '../explorer/when.js';
import { fill, h } from '../h.js';
import { called, t } from '../i18n.js';
import { Changed } from './changed.js';
import { Chooser } from './choose.js';
import { Deciding } from './deciding.js';
import { describeForm } from './describe.js';
import { HeldText, readText } from './held.js';
import { deskKeys } from './deskkeys.js';
import { listed, useKeys } from '../keys.js';
import { proposalList } from './list.js';
import { markOf, shortened } from './names.js';
import { TextPane } from './pane.js';
import { Panel } from './panel.js';
import { Proposals } from './proposals.js';
import { complain, say } from '../say.js';

/**
 * Shows a document: its text with what is proposed, and the form to decide in.
 * @param {HTMLElement} place
 * @param {{document: string, proposal?: string}} at
 * @param {AbortSignal} signal
 */
export async function documentView(place, at, signal) {
  const about = await ask('/review/document', { document: at.document });
  const { document } = about;
  if (signal.aborted) return;
  if (!document) throw new Trouble(t('review.noDocument'), t('review.noDocument.next'));
  const held = new HeldText();
  const proposals = new Proposals(document.id);
  const around = { proposals, text: () => held.text, chosen: () => panel.proposal ? null : panel.model?.at ?? null };
  const text = h('div', { id: 'text', class: 'text', tabindex: '0', role: 'region', 'aria-label': t('document.text'),
    lang: document.language });
  const waiting = h('p', { class: 'waiting' }, t('review.reading'));
  const pane = new TextPane(text, held);
  const card = h('div', { id: 'card' });
  const panel = new Panel(card, around);
  const list = proposalList(proposals, (id) => deciding.go(id));
  const changed = new Changed(about.changes.nodes[0]?.at ?? null, (...words) => fill(news, h('p', {}, ...words)));
  const news = h('div', { class: 'news', role: 'status' });
  const deciding = new Deciding({ proposals, pane, panel, list, changed, persons: about.reviewSettings.persons });

  const keys = h('details', { class: 'all' }, h('summary', {}, t('keys.title')));
  fill(place, header(document, around),
    h('div', { class: 'desk' },
      h('section', { class: 'left', 'aria-label': t('review.text') }, waiting, text),
      h('aside', { class: 'right', 'aria-label': t('review.decide') },
        h('div', { class: 'top-of-form' }, deciding.bar(), deciding.actions(), news), card,
        h('details', { class: 'all', open: innerWidth > 1000 }, h('summary', {}, t('review.all')), list.element),
        keys)));
  panel.clear();

  text.addEventListener('click', (event) => {
    const mark = event.target instanceof Element && event.target.closest('[data-proposal]');
    if (mark && getSelection()?.isCollapsed !== false) deciding.go(mark.getAttribute('data-proposal'));
  });
  text.addEventListener('keydown', (event) => {
    const mark = event.target instanceof Element && event.target.closest('[role=button]');
    if (!mark || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    deciding.go(mark.getAttribute('data-proposal')).then(() => panel.edit());
  });
  const chooser = new Chooser(pane, (chosen, byKeys) => deciding.choose(chosen, byKeys),
    (quote) => say(t('review.chosen', { quote: shortened(quote) })));
  useKeys(deskKeys(deciding, panel, chooser));
  keys.append(listed());
  signal.addEventListener('abort', () => pane.close());
  addEventListener('casegraph:speak', (event) => keepForm(event, deciding), { signal });

  if (!document.held) return fill(waiting, t('review.notHeld'));
  const reading = readText(document.id, held, (blocks, piece) => {
    pane.add(blocks);
    const share = Math.round(100 * piece.to / piece.total);
    if (proposals.all.length === 0) fill(waiting, share < 100 ? t('document.reading', { share }) : t('review.looking'));
  }, signal);
  try {
    let isStarted = false;
    await proposals.read(async (page) => {
      await reading;
      if (signal.aborted) return;
      for (const each of page) pane.mark(markOf(proposals.find(each.id) ?? each));
      const isLast = proposals.all.length >= proposals.total;
      fill(waiting, isLast ? '' : t('review.coming', { done: proposals.all.length, of: proposals.total }));
      if (!isStarted || isLast) list.narrow();
      if (isStarted) return deciding.more();
      isStarted = isLast || !at.proposal || proposals.find(at.proposal) !== undefined;
      if (isStarted) deciding.start(at.proposal);
    }, signal);
  } catch (error) {
    complain(error);
  }
}

/**
 * Another language draws the page anew: asks first where the form would be lost.
 * @param {any} event
 * @param {Deciding} deciding
 */
function keepForm(event, deciding) {
  if (!deciding.desk.panel.touched) return;
  event.preventDefault();
  deciding.mayLeave().then((may) => may && event.detail());
}

/** @param {any} document */
function voiceless(document) {
  return document.authors.length === 0 && !document.publisher;
}

/**
 * @param {any} document
 * @param {import('./describe.js').Around} around
 */
function header(document, around) {
  const form = h('div', { id: 'description', hidden: true });
  const button = h('button', { type: 'button', class: 'small', 'aria-expanded': 'false', 'aria-controls': 'description',
    onclick: () => toggle() }, t('review.describe'));
  const toggle = () => {
    form.hidden = !form.hidden;
    button.setAttribute('aria-expanded', String(!form.hidden));
    if (!form.hidden) fill(form, describeForm(document, around, () => dispatchEvent(new Event('hashchange')), toggle));
  };
  const authors = document.authors.map((/** @type {any} */ each) => each.name);
  const facts = [when(document.published), document.language && called('language', document.language), ...authors]
    .filter(Boolean);
  return h('div', { class: 'about' }, h('p', {}, h('a', { href: '#' }, t('review.queue'))),
    h('h1', { dir: 'auto' }, document.title),
    h('p', { class: 'soft' }, facts.map((each, at) => [at > 0 && ' · ', h('span', { dir: 'auto' }, each)]).flat(), ' ', button),
    voiceless(document) && h('p', { class: 'notice calm' }, t('review.voiceless')), form);
}
