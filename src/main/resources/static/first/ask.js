// @ts-check

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

const AGAIN = 'Reload this page; if it stays so, read the server’s log.';

/**
 * Asks the API the question kept in a file beside this one.
 * @param {string} name
 * @param {Record<string, unknown>} [variables]
 * @returns {Promise<any>}
 */
export async function ask(name, variables = {}) {
  const query = await question(name);
  const response = await reach('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json().catch(() => null);
  const error = answer?.errors?.[0]?.message;
  if (error) throw new Trouble(`The server answers: ${error}`, AGAIN);
  if (!answer?.data) throw new Trouble(`The server answers with status ${response.status} and no data.`, AGAIN);
  return answer.data;
}

/**
 * The text of a question.
 * @param {string} name
 */
export async function question(name) {
  const response = await reach(`/first/${name}.graphql`);
  if (!response.ok) throw new Trouble(`The question ${name} is not on this server.`, AGAIN);
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
  } catch {
    throw new Trouble('The server cannot be reached.', 'See whether it is still running, then reload this page.');
  }
}
