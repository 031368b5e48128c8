// @ts-check
import { ask } from '../ask.js';

export { title, word } from '../words.js';

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
