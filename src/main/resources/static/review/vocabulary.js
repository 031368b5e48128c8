// @ts-check
import { ask } from '../ask.js';
import { sentenceCase } from '../words.js';

/**
 * @typedef {{value: string, label: string, hint?: string}} Choice
 * @typedef {'acts' | 'roles' | 'relations' | 'properties' | 'stances' | 'clearances' | 'nameTypes' | 'kinds' |
 *   'institutions' | 'bases' | 'documents'} Words
 */

/** @type {Record<string, Choice[]>} */
const words = {};

/** Reads the words that statements may use; a word added to the schema is offered here without a change. */
export async function readVocabulary() {
  const answer = await ask('/review/vocabulary');
  for (const [name, type] of Object.entries(answer)) {
    words[name] = (type?.enumValues ?? []).map((/** @type {{name: string, description: string}} */ each) =>
      ({ value: each.name, label: said(each.name), hint: each.description }));
  }
}

/**
 * @param {Words} name
 * @returns {Choice[]}
 */
export function choices(name) {
  return words[name] ?? [];
}

/** @param {string} word */
export function said(word) {
  return sentenceCase(word.toLowerCase().replaceAll('_', ' '));
}
