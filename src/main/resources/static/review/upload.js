// @ts-check
import { answered, question, Trouble } from '../ask.js';
import { fill, h } from '../h.js';
import { coder } from './coder.js';
import { forgetWrong, line, select, tellAt } from './fields.js';
import { sentenceOf } from './say.js';
import { choices } from './vocabulary.js';

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
 * @param {HTMLInputElement} files
 * @param {(chosen: File[]) => void} start
 */
function dropZone(files, start) {
  const zone = h('div', { class: 'drop' },
    h('p', {}, 'Drop files here, or'), files, h('label', { class: 'button main', for: 'files' }, 'Choose files'));
  zone.addEventListener('dragover', (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    zone.classList.remove('over');
    start([...event.dataTransfer?.files ?? []]);
  });
  return zone;
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
    const document = await send(file, collected, (part) => { bar.value = part; });
    fill(outcome, h('span', { class: 'done' }, 'taken in: '), h('a', { href: `#document=${document.id}`, dir: 'auto' }, document.title));
  } catch (error) {
    fill(outcome, h('span', { class: 'refused' }, `refused: ${sentenceOf(error)}`));
  }
}

/**
 * Sends one file as the specification of multipart requests says.
 * @param {File} file
 * @param {Collected} collected
 * @param {(part: number) => void} progress
 * @returns {Promise<{id: string, title: string}>}
 */
async function send(file, collected, progress) {
  const { clearance, ...how } = collected;
  const given = Object.fromEntries(Object.entries(how).filter(([, value]) => value.trim() !== ''));
  const body = new FormData();
  const variables = { file: null, document: { clearance }, collected: given };
  body.append('operations', JSON.stringify({ query: await question('/review/add'), variables }));
  body.append('map', JSON.stringify({ 0: ['variables.file'] }));
  body.append('0', file, file.name);
  const answer = await posted(body, progress);
  return answered(answer.status, answer.json).addDocument;
}

/**
 * @param {FormData} body
 * @param {(part: number) => void} progress
 * @returns {Promise<{status: number, json: any}>}
 */
function posted(body, progress) {
  // fetch tells nothing of how much has been sent.
  const request = new XMLHttpRequest();
  request.open('POST', '/graphql');
  request.setRequestHeader('Accept', 'application/json');
  request.setRequestHeader('GraphQL-Require-Preflight', '1');
  request.responseType = 'json';
  request.upload.addEventListener('progress', (event) => event.lengthComputable && progress(event.loaded / event.total));
  return new Promise((done, fail) => {
    request.addEventListener('load', () => done({ status: request.status, json: request.response }));
    request.addEventListener('error', () => fail(new Trouble('The server closed the connection.', 'See whether it runs, and whether the file is too large.')));
    request.send(body);
  });
}
