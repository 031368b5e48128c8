// @ts-check
import { ask } from './ask.js';
import { sentenceCase } from './words.js';

/**
 * @typedef {{value: string, label: string, hint?: string}} Choice
 * @typedef {'acts' | 'roles' | 'relations' | 'properties' | 'stances' | 'clearances' | 'nameTypes' | 'kinds' |
 *   'institutions' | 'bases' | 'documents'} Words
 */

/** @type {Record<Words, string>} */
const TYPES = {
  acts: 'ActKind', roles: 'ActRole', relations: 'RelationKind', properties: 'PropertyKind', stances: 'Stance', clearances: 'Clearance',
  nameTypes: 'NameType', kinds: 'EntityKind', institutions: 'InstitutionType', bases: 'DateBasis', documents: 'DocumentType',
};

/** @type {Map<string, Choice[]>} */
const words = new Map();

/** Reads the words that statements may use; a word added to the schema is offered here without a change. */
export async function readVocabulary() {
  const { __schema: schema } = await ask('/vocabulary');
  for (const type of schema.types) {
    if (type.enumValues) words.set(type.name, type.enumValues.map(choice));
  }
}

/** @param {{name: string, description: string}} value @returns {Choice} */
function choice(value) {
  return { value: value.name, label: said(value.name), hint: value.description };
}

/**
 * @param {Words} name
 * @returns {Choice[]}
 */
export function choices(name) {
  return words.get(TYPES[name]) ?? [];
}

/** @param {string} word */
export function said(word) {
  return sentenceCase(word.toLowerCase().replaceAll('_', ' '));
}
