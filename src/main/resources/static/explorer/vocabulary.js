// @ts-check
import { ask } from '../ask.js';
import { known } from '../i18n.js';
import { sentenceCase } from '../words.js';

/**
 * A word of the API as a reader says it; a word that nobody has translated is shown as it comes.
 * @param {string} group
 * @param {string} value
 */
export function word(group, value) {
  return known(`${group}.${value}`, value.toLowerCase().replaceAll('_', ' '));
}

/**
 * @param {string} group
 * @param {string} value
 */
export function title(group, value) {
  return sentenceCase(word(group, value));
}

/** @type {Promise<{name: string, enumValues: {name: string, description: string}[] | null}[]> | undefined} */
let types;

/**
 * The words of a type, as the schema declares them.
 * @param {string} name
 */
export async function declared(name) {
  types ??= ask('/vocabulary').then((answer) => answer.__schema.types);
  types.catch(() => { types = undefined; });
  return (await types).find((type) => type.name === name)?.enumValues ?? [];
}
