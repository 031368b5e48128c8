// @ts-check
import { coder } from '../coder.js';
import { dropZone } from '../drop.js';
import { forgetWrong, line, select, tellAt } from '../fields.js';
import { fill, h } from '../h.js';
import { sentenceOf } from '../say.js';
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
    if (chosen.length > 0 && !collected.by.trim()) return tellAt(section, 'by', 'Say who collected the files; that belongs to what they prove.');
    for (const file of chosen) await one(file, collected, results);
    files.value = '';
    after();
  };
  const section = h('section', { class: 'upload', 'aria-labelledby': 'upload-title' },
    h('h2', { id: 'upload-title' }, 'Add documents'),
    h('p', { class: 'soft' }, 'PDF, Word (DOCX), HTML, plain text or e-mail (EML). The file is kept as it is, under its hash; nothing leaves this machine.'),
    h('div', { class: 'fields' },
      line('Collected by', collected.by, (value) => { collected.by = value; }, { name: 'by', hint: 'Who got the file.' }),
      line('On', collected.at, (value) => { collected.at = value; }, { name: 'at', type: 'date' }),
      line('From', '', (value) => { collected.from = value; }, { name: 'from', hint: 'The address, or who gave it.' }),
      line('With', '', (value) => { collected.with = value; }, { name: 'with', hint: 'A browser, a scanner, a phone.' }),
      select('Who may read it', choices('clearances'), collected.clearance, (value) => { collected.clearance = value; })),
    dropZone(files, start), results);
  return section;
}

/**
 * @param {File} file
 * @param {Collected} collected
 * @param {HTMLElement} results
 */
async function one(file, collected, results) {
  const bar = h('progress', { max: '1', 'aria-label': `Sending ${file.name}` });
  const outcome = h('span', { class: 'outcome' }, bar);
  results.append(h('li', {}, h('span', { class: 'file', dir: 'auto' }, file.name), ' ', outcome));
  try {
    const document = await added(file, collected, (part) => { bar.value = part; });
    fill(outcome, h('span', { class: 'done' }, 'taken in: '), h('a', { href: `#document=${document.id}`, dir: 'auto' }, document.title));
  } catch (error) {
    fill(outcome, h('span', { class: 'refused' }, `refused: ${sentenceOf(error)}`));
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
