// @ts-check
import { ask, question, read, Trouble } from '../ask.js';
import { group } from './findings.js';
import { byId, fill, h } from '../h.js';
import { counted } from '../words.js';

/** @typedef {import('./findings.js').Finding} Finding */
/** @typedef {import('./findings.js').Pattern} Pattern */

const AT_ONCE = 50;
const COUNTED = ['documents', 'people', 'institutions', 'cases', 'acts', 'statements'];

/** @type {Pattern[]} */
let patterns = [];
/** @type {Finding[]} */
let found = [];
let sourcesOpen = false;

/**
 * Does a piece of work for a place of the page, and says there what went wrong.
 * @param {string} id
 * @param {(place: HTMLElement) => Promise<void>} work
 */
async function at(id, work) {
  const place = byId(id);
  try {
    await work(place);
  } catch (error) {
    const trouble = error instanceof Trouble ? error : new Trouble('This part of the page failed.', 'Reload the page.');
    fill(place, h('p', { class: 'notice', role: 'alert' }, `${trouble.message} ${trouble.nextStep}`));
    if (trouble !== error) console.error(error);
  }
}

async function overview() {
  await at('loaded', async (place) => {
    const answer = await ask('/first/overview');
    patterns = answer.patterns;
    fill(place, h('dl', { class: 'counts' }, COUNTED.map((kind) =>
      h('div', {}, h('dt', {}, kind), h('dd', {}, answer[kind].totalCount.toLocaleString('en'))))),
      answer.statements.totalCount === 0 && nothingYet());
  });
}

function nothingYet() {
  return h('p', { class: 'notice' }, 'Nothing is loaded yet. Import a case file, then reload this page: ',
    h('code', {}, 'java -jar target/casegraph.jar import FILE'), '. The README says how to write one.');
}

/** @param {string | null} after */
async function findings(after = null) {
  await at('found', async (place) => {
    const includePartial = /** @type {HTMLInputElement} */ (byId('partial')).checked;
    const { findings: page } = await ask('/first/findings', { includePartial, first: AT_ONCE, after });
    found = after ? [...found, ...page.nodes] : page.nodes;
    const text = await question('/first/pattern');
    const groups = grouped();
    fill(place, contents(groups), ...groups.map(({ pattern, of }) => group(pattern, of, playground(text, pattern))),
      absent(), page.pageInfo.hasNextPage && more(page));
    byId('findings').querySelector('.tools')?.toggleAttribute('hidden', false);
    if (sourcesOpen) openSources(true);
    else place.querySelector('details')?.setAttribute('open', '');
  });
}

/** The findings by pattern; the pattern of the strongest finding, which the API gives first, comes first. */
function grouped() {
  const ids = [...new Set(found.map((each) => each.pattern.id))];
  return patterns
    .filter((pattern) => ids.includes(pattern.id))
    .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    .map((pattern) => ({ pattern, of: found.filter((each) => each.pattern.id === pattern.id) }));
}

/** @param {{pattern: Pattern, of: Finding[]}[]} groups */
function contents(groups) {
  if (groups.length === 0) return h('p', {}, 'No finding yet.');
  return h('ul', { class: 'contents', 'aria-label': 'Patterns found' }, groups.map(({ pattern, of }) =>
    h('li', {}, h('a', { href: `#pattern-${pattern.id}` }, pattern.title), ` ${of.length}`)));
}

/** The patterns that were looked for and not found: silence is an answer too. */
function absent() {
  const titles = patterns.filter((pattern) => !found.some((each) => each.pattern.id === pattern.id)).map((p) => p.title);
  return titles.length > 0 && h('p', { class: 'soft' }, `Looked for and not found: ${titles.join(' · ')}.`);
}

/** @param {{totalCount: number, pageInfo: {endCursor: string}}} page */
function more(page) {
  const button = h('button', { type: 'button' }, `Show more of ${counted(page.totalCount, 'finding')}`);
  button.addEventListener('click', () => findings(page.pageInfo.endCursor));
  return button;
}

/**
 * @param {string} text
 * @param {Pattern} pattern
 */
function playground(text, pattern) {
  const variables = JSON.stringify({ pattern: pattern.id }, null, 2);
  return `/playground?query=${encodeURIComponent(text)}&variables=${encodeURIComponent(variables)}`;
}

async function questions() {
  await at('asked', async (place) => {
    /** @type {{title: string, explanation: string, address: string}[] | null} */
    const all = await read('/playground/questions');
    if (!all) return fill(place, h('p', {}, 'The playground is switched off on this server.'));
    fill(place, h('ol', { class: 'questions' }, all.map((each) =>
      h('li', {}, h('a', { href: each.address }, each.title), h('p', { class: 'soft' }, each.explanation)))));
  });
}

/** @param {string} probe */
async function health(probe) {
  await at(probe, async (place) => {
    const answer = await read(`/actuator/health/${probe}`);
    fill(place, h('strong', {}, answer?.status === 'UP' ? 'Yes.' : 'Not now.'));
  });
}

/** @param {boolean} open */
function openSources(open) {
  byId('found').querySelectorAll('details').forEach((leg) => leg.toggleAttribute('open', open));
  byId('all-sources').textContent = open ? 'Close all sources' : 'Open all sources';
  sourcesOpen = open;
}

byId('all-sources').addEventListener('click', () => openSources(!sourcesOpen));
byId('partial').addEventListener('change', () => findings());
addEventListener('beforeprint', () => openSources(true));

questions();
health('liveness');
health('readiness');
await overview();
await findings();
