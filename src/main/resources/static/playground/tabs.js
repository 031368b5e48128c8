// @ts-check
// GraphiQL keeps its tabs in the browser's storage and reads them when it starts, so that is where ready tabs are laid.
import { laidOut } from './address.js';

/**
 * @typedef {import('./address.js').Asked} Asked
 * @typedef {Asked & {name: string}} Example
 * @typedef {{id: string, title: string, query: string | null, variables: string | null, headers: string | null,
 *   operationName: string | null, response: null, hash?: null}} Tab
 * @typedef {{activeTabIndex: number, tabs: Tab[]}} Tabs
 */

const TABS = 'graphiql:tabState';
const LAID = 'casegraph:examples';
const FORGET = 'casegraph:forget';

/**
 * The tabs with every example among them. One that has been closed or changed by hand stays so until its text changes.
 * @param {Example[]} examples
 */
export function withExamples(examples) {
  const tabs = kept();
  /** @type {Record<string, string>} */
  const laid = stored(LAID) ?? {};
  for (const example of examples) {
    const text = textOf(example);
    if (laid[example.name] !== text) lay(tabs, example, laid[example.name]);
    laid[example.name] = text;
  }
  keep(tabs);
  localStorage.setItem(LAID, JSON.stringify(laid));
  return tabs;
}

/**
 * The question of the tab that was open last.
 * @param {Tabs} tabs
 * @returns {Asked}
 */
export function opened(tabs) {
  const tab = tabs.tabs[tabs.activeTabIndex] ?? tabs.tabs[0];
  return { query: tab?.query ?? '', variables: tab?.variables ?? '' };
}

/** Takes everything that was typed here out of the browser's storage, and begins anew. */
export function forget() {
  sessionStorage.setItem(FORGET, 'told');
  location.assign('/playground');
}

/** Forgets before anything is read: until a page is gone, GraphiQL may still write down what was typed last. */
export function forgetIfTold() {
  if (sessionStorage.getItem(FORGET) === null) return;
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('graphiql:') || key === LAID) localStorage.removeItem(key);
  }
  sessionStorage.removeItem(FORGET);
}

/**
 * @param {Tabs} tabs
 * @param {Example} example
 * @param {string | undefined} before
 */
function lay({ tabs }, example, before) {
  const at = tabs.findIndex((tab) => tab.id === example.name);
  if (at >= 0 && textOf(tabs[at]) === before) {
    tabs[at] = tabOf(example);
    return;
  }
  if (at >= 0) tabs[at].id = `${example.name}, changed ${Date.now()}`;
  tabs.push(tabOf(example));
}

/**
 * @param {Example} example
 * @returns {Tab}
 */
function tabOf({ name, query, variables }) {
  const operationName = /^(?:query|mutation|subscription)\s+(\w+)/m.exec(query)?.[1] ?? null;
  return { id: name, title: operationName ?? name, query, variables, headers: null, operationName, response: null };
}

/** @param {{query: string | null, variables: string | null}} asked */
function textOf({ query, variables }) {
  return `${query ?? ''}|${variables ?? ''}`;
}

/** @returns {Tabs} */
function kept() {
  const tabs = stored(TABS);
  if (!Array.isArray(tabs?.tabs)) return { activeTabIndex: 0, tabs: [] };
  for (const tab of tabs.tabs) tab.variables = tab.variables && laidOut(tab.variables);
  return tabs;
}

/** @param {Tabs} tabs */
function keep(tabs) {
  localStorage.setItem(TABS, JSON.stringify(tabs));
}

/** @param {string} key */
function stored(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
