// @ts-check
import { showCoder } from '../coder.js';
import { frame } from '../frame.js';
import { byId, fill, h } from '../h.js';
import { t } from '../i18n.js';
import { help, useKeys } from '../keys.js';
import { hush, refusal, say } from '../say.js';
import { address, linkTo } from './address.js';
import { candidatesView } from './candidates.js';
import { ledgerView } from './ledger.js';
import { listsView } from './lists.js';

/** @type {Record<string, {name: string, view: (place: HTMLElement, signal: AbortSignal) => Promise<unknown>}>} */
const VIEWS = {
  '': { name: 'identity.candidates', view: candidatesView },
  ledger: { name: 'identity.ledger', view: ledgerView },
  lists: { name: 'identity.lists', view: listsView },
};

let shown = new AbortController();

/** Shows the view that the address asks for. */
async function show() {
  shown.abort();
  const { signal } = shown = new AbortController();
  const place = byId('work');
  document.title = `${t('title.identity')} · Casegraph`;
  frame('identity', '/', show);
  showCoder();
  const wanted = VIEWS[address().view] ? address().view : '';
  hush();
  say();
  useKeys([{ keys: ['?'], does: t('keys.help'), run: help }]);
  byId('views').setAttribute('aria-label', t('identity.views'));
  fill(byId('views'), ...Object.entries(VIEWS).map(([view, { name }]) =>
    h('a', { href: linkTo({ view }), 'aria-current': view === wanted && 'page' }, t(name))));
  fill(place, h('p', { class: 'waiting' }, t('wait')));
  try {
    await VIEWS[wanted].view(place, signal);
  } catch (error) {
    if (!signal.aborted) fill(place, h('p', { class: 'notice', role: 'alert' }, refusal(error)));
  }
}

addEventListener('hashchange', show);
await show();
