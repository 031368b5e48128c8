// @ts-check
import { byId, fill, h } from '../h.js';
import { showCoder } from '../coder.js';
import { frame } from '../frame.js';
import { t } from '../i18n.js';
import { documentView } from './document.js';
import { queueView } from './queue.js';
import { hush, refusal, say } from '../say.js';
import { readVocabulary } from '../vocabulary.js';

let shown = new AbortController();
const vocabulary = readVocabulary();

/** Shows what the address asks for: a document, or the queue. What stands after # is never sent to the server. */
async function show() {
  shown.abort();
  const { signal } = shown = new AbortController();
  const place = byId('work');
  document.title = `${t('title.review')} · Casegraph`;
  frame('review', '/', show);
  showCoder();
  const wanted = new URLSearchParams(location.hash.slice(1));
  const id = wanted.get('document');
  hush();
  say();
  fill(place, h('p', { class: 'waiting' }, t('wait')));
  try {
    await vocabulary;
    const at = id ? { document: id, proposal: wanted.get('proposal') ?? undefined } : null;
    await (at ? documentView(place, at, signal) : queueView(place, signal));
  } catch (error) {
    fill(place, h('p', { class: 'notice', role: 'alert' }, refusal(error)));
  }
}

addEventListener('hashchange', show);
await show();
