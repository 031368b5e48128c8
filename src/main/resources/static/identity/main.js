// @ts-check
import { showCoder } from '../coder.js';
import { byId, fill, h } from '../h.js';
import { help, useKeys } from '../keys.js';
import { hush, say, sentenceOf } from '../say.js';
import { showWaiting } from '../waiting.js';
import { address, linkTo } from './address.js';
import { candidatesView } from './candidates.js';
import { ledgerView } from './ledger.js';
import { listsView } from './lists.js';

/** @type {Record<string, {name: string, view: (place: HTMLElement, signal: AbortSignal) => Promise<unknown>}>} */
const VIEWS = {
  '': { name: 'Candidates', view: candidatesView },
  ledger: { name: 'Judgements', view: ledgerView },
  lists: { name: 'Lists', view: listsView },
};

let shown = new AbortController();

/** Shows the view that the address asks for. */
async function show() {
  shown.abort();
  const { signal } = shown = new AbortController();
  const place = byId('work');
  const wanted = VIEWS[address().view] ? address().view : '';
  hush();
  say();
  useKeys([{ keys: ['?'], does: 'Show or hide these keys', run: help }]);
  fill(byId('views'), ...Object.entries(VIEWS).map(([view, { name }]) =>
    h('a', { href: linkTo({ view }), 'aria-current': view === wanted && 'page' }, name)));
  fill(place, h('p', { class: 'waiting' }, 'Asking…'));
  try {
    await VIEWS[wanted].view(place, signal);
  } catch (error) {
    if (!signal.aborted) fill(place, h('p', { class: 'notice', role: 'alert' }, sentenceOf(error)));
  }
}

addEventListener('hashchange', show);
showCoder();
showWaiting();
await show();
