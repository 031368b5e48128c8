// @ts-check
import { t } from './i18n.js';

/** What went wrong, in one sentence, and what to do next. */
export class Trouble extends Error {
  /**
   * @param {string} sentence
   * @param {string} nextStep
   */
  constructor(sentence, nextStep) {
    super(sentence);
    this.nextStep = nextStep;
  }
}

/** What the server would not do, in its own sentence. */
export class Refused extends Trouble {
  /**
   * @param {string} sentence
   * @param {(string | number)[]} path
   * @param {Record<string, any>} more
   */
  constructor(sentence, path, more) {
    super(t('server.answers', { sentence }), t('server.log'));
    this.sentence = sentence;
    this.path = path;
    this.more = more;
  }
}

/**
 * Asks the API a question that is kept in a file.
 * @param {string} name where the file is, without its ending
 * @param {Record<string, unknown>} [variables]
 * @param {string[]} [fragments] files with the fragments that it uses
 * @param {AbortSignal} [signal] gives the question up
 * @returns {Promise<any>}
 */
export async function ask(name, variables = {}, fragments = [], signal) {
  const query = (await Promise.all([name, ...fragments].map(question))).join('\n');
  const body = JSON.stringify({ query, variables });
  const response = await sent(body, signal);
  const answer = await response.json().catch(() => null);
  if (bookmark && answer?.errors?.[0]?.message?.includes(BOOKMARK)) {
    // The database was made anew since, and knows nothing of it.
    bookmark = '';
    return ask(name, variables, fragments, signal);
  }
  bookmark = response.headers.get(BOOKMARK) ?? bookmark;
  return answered(response.status, answer);
}

const BOOKMARK = 'Casegraph-Bookmark';

/** Leads from what this page has changed to whatever it asks next, whichever of several servers answers. */
let bookmark = '';

/**
 * @param {string} body
 * @param {AbortSignal} [signal]
 */
function sent(body, signal) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' };
  return reach('/graphql', {
    method: 'POST',
    headers: bookmark ? { ...headers, [BOOKMARK]: bookmark } : headers,
    body,
    signal,
  });
}

/**
 * What an answer holds, where it is one.
 * @param {number} status
 * @param {any} answer
 */
export function answered(status, answer) {
  const error = answer?.errors?.[0];
  if (error) throw new Refused(error.message, error.path ?? [], error.extensions ?? {});
  if (!answer?.data) throw new Trouble(t('server.status', { status: String(status) }), t('server.log'));
  return answer.data;
}

/** @type {Map<string, Promise<string>>} */
const questions = new Map();

/**
 * The text of a question.
 * @param {string} name
 */
export function question(name) {
  const text = questions.get(name) ?? fetched(name);
  questions.set(name, text);
  text.catch(() => questions.delete(name));
  return text;
}

/** @param {string} name */
async function fetched(name) {
  const response = await reach(`${name}.graphql`);
  if (!response.ok) throw new Trouble(t('server.question', { name }), t('server.log'));
  return response.text();
}

/**
 * @param {string} address
 * @returns {Promise<any>}
 */
export async function read(address) {
  const response = await reach(address);
  return response.ok ? response.json() : null;
}

/**
 * @param {string} address
 * @param {RequestInit} [request]
 */
async function reach(address, request) {
  try {
    return await fetch(address, request);
  } catch (error) {
    if (request?.signal?.aborted) throw error;
    dispatchEvent(new Event('casegraph:lost'));
    throw new Trouble(t('server.unreached'), t('server.unreached.next'));
  }
}
