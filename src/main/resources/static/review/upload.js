// @ts-check
import { coder } from '../coder.js';
import { dropZone } from '../drop.js';
import { forgetWrong, line, select, tellAt } from '../fields.js';
import { fill, h } from '../h.js';
import { t, woven } from '../i18n.js';
import { refusal } from '../say.js';
import { send } from '../send.js';
import { choices } from '../vocabulary.js';

const TAKEN = '.pdf,.docx,.html,.htm,.txt,.md,.eml';

/** @typedef {{clearance: string, by: string, at: string, from: string, with: string}} Collected */

/**
 * The form by which files come in: chosen, or dropped on it.
 * @param {() => void} after what to do when files have come in
 */
export function uploadForm(after) {
  /** @type {Collected} */
  const collected = { clearance: 'TEAM', by: coder(), at: new Date().toISOString().slice(0, 10), from: '', with: '' };
  const files = h('input', { type: 'file', id: 'files', multiple: true, accept: TAKEN, class: 'hidden-file',
    onchange: () => start([...files.files]) });
  const results = h('ul', { id: 'uploads', class: 'uploads', 'aria-live': 'polite' });
  const start = async (/** @type {File[]} */ chosen) => {
    forgetWrong(section);
    if (chosen.length > 0 && !collected.by.trim()) return tellAt(section, 'by', t('upload.byWhom'));
    for (const file of chosen) await one(file, collected, results);
    files.value = '';
    after();
  };
  const section = h('section', { class: 'upload', 'aria-labelledby': 'upload-title' },
    h('h2', { id: 'upload-title' }, t('upload.title')),
    h('p', { class: 'soft' }, t('upload.lead')),
    h('div', { class: 'fields' },
      line(t('upload.by'), collected.by, (value) => { collected.by = value; }, { name: 'by', hint: t('upload.by.hint') }),
      line(t('upload.at'), collected.at, (value) => { collected.at = value; }, { name: 'at', type: 'date' }),
      line(t('upload.from'), '', (value) => { collected.from = value; }, { name: 'from', hint: t('upload.from.hint') }),
      line(t('upload.with'), '', (value) => { collected.with = value; }, { name: 'with', hint: t('upload.with.hint') }),
      select(t('work.readers'), choices('clearances'), collected.clearance, (value) => { collected.clearance = value; })),
    dropZone(files, start), results);
  return section;
}

/**
 * @param {File} file
 * @param {Collected} collected
 * @param {HTMLElement} results
 */
async function one(file, collected, results) {
  const bar = h('progress', { max: '1', 'aria-label': t('work.sending', { file: file.name }) });
  const outcome = h('span', { class: 'outcome' }, bar);
  results.append(h('li', {}, h('span', { class: 'file', dir: 'auto' }, file.name), ' ', outcome));
  try {
    const document = await added(file, collected, (part) => { bar.value = part; });
    fill(outcome, h('span', { class: 'done' }, `${t('upload.done')} `),
      h('a', { href: `#document=${document.id}`, dir: 'auto' }, document.title));
  } catch (error) {
    fill(outcome, h('span', { class: 'refused' }, woven('upload.refused', { why: refusal(error) })));
  }
}

/**
 * @param {File} file
 * @param {Collected} collected
 * @param {(part: number) => void} progress
 * @returns {Promise<{id: string, title: string}>}
 */
async function added(file, collected, progress) {
  const { clearance, ...how } = collected;
  const given = Object.fromEntries(Object.entries(how).filter(([, value]) => value.trim() !== ''));
  return (await send('/review/add', 'file', file, { document: { clearance }, collected: given }, progress)).addDocument;
}
