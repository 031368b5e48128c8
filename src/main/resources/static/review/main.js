// @ts-check
import { byId, fill, h } from '../h.js';
import { showCoder } from '../coder.js';
import { documentView } from './document.js';
import { queueView } from './queue.js';
import { hush, say, sentenceOf } from '../say.js';
import { readVocabulary } from '../vocabulary.js';
import { showWaiting } from '../waiting.js';

let shown = new AbortController();
const vocabulary = readVocabulary();

/** Shows what the address asks for: a document, or the queue. What stands after # is never sent to the server. */
async function show() {
  shown.abort();
  const { signal } = shown = new AbortController();
  const place = byId('work');
  const wanted = new URLSearchParams(location.hash.slice(1));
  const document = wanted.get('document');
  hush();
  say();
  fill(place, h('p', { class: 'waiting' }, 'Asking…'));
  try {
    await vocabulary;
    await (document ? documentView(place, { document, proposal: wanted.get('proposal') ?? undefined }, signal) : queueView(place, signal));
  } catch (error) {
    fill(place, h('p', { class: 'notice', role: 'alert' }, sentenceOf(error)));
  }
}

addEventListener('hashchange', show);
showCoder();
showWaiting();
await show();
