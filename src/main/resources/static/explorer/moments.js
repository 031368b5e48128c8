// @ts-check
// The findings of the moment beside the drawing: to be dragged onto it, or brought out by a button.
import { ask } from '../ask.js';
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { sentenceCase } from '../words.js';
import { link } from './address.js';
import { sentenceOf } from './say.js';

const MOST = 12;

/**
 * The strongest of them.
 * @param {() => void} failed
 */
export async function momentFindings(failed) {
  try {
    return (await ask('/explorer/moment', { first: MOST })).findings;
  } catch (error) {
    failed();
    throw error;
  }
}

/**
 * What is known already does not wait for it.
 * @param {() => Promise<any>} learn
 * @param {(key: string) => void} bring
 * @param {AbortSignal} signal
 */
export function momentList(learn, bring, signal) {
  const place = h('div', { class: 'moments' });
  learn().then((findings) => fill(place, ...listed(findings, bring)), (error) => {
    if (!signal.aborted) fill(place, h('p', { class: 'notice', role: 'alert' }, sentenceOf(error)));
  });
  return place;
}

/** @param {any} findings @param {(key: string) => void} bring */
function listed({ nodes, totalCount }, bring) {
  if (nodes.length === 0) return [];
  return [
    h('h2', {}, t('panel.findings')), h('p', { class: 'soft' }, t('panel.findings.lead')),
    h('ul', { class: 'found' }, nodes.map((/** @type {any} */ each) => moment(each, bring))),
    totalCount > nodes.length && h('p', {}, h('a', { href: link.patterns() }, t('start.allFindings', { count: totalCount }))),
  ];
}

/** @param {any} finding @param {(key: string) => void} bring */
function moment({ id, pattern, sentence }, bring) {
  return h('li', {}, h('a', { href: link.patterns(pattern.id, id), dir: 'ltr', lang: 'en' }, sentenceCase(sentence)), ' ',
    h('button', { type: 'button', class: 'small', 'aria-label': t('panel.findings.bringOne', { sentence }),
      onclick: () => bring(`${pattern.id}:${id}`) }, t('panel.findings.bring')));
}
