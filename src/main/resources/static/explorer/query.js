// @ts-check
import { question } from '../ask.js';
import { link } from './address.js';

/**
 * Where the playground opens with a question of a screen.
 * @param {string} name
 * @param {Record<string, unknown>} variables
 * @param {string[]} fragments
 */
export async function queryAddress(name, variables, fragments) {
  const text = (await Promise.all([name, ...fragments].map(question))).join('\n');
  return link.playground(text, variables);
}
