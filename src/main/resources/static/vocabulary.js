// @ts-check
import { ask } from './ask.js';
import { title } from './words.js';

/**
 * @typedef {{value: string, label: string, hint?: string, english?: 'label' | 'hint'}} Choice
 *   english is what is said in English whatever language the page speaks
 * @typedef {'acts' | 'roles' | 'relations' | 'properties' | 'stances' | 'clearances' | 'nameTypes' | 'kinds' |
 *   'institutions' | 'bases' | 'documents'} Words
 */

/** @type {Record<Words, [string, string]>} the type of the schema, and the group that its words are in */
const TYPES = {
  acts: ['ActKind', 'act'], roles: ['ActRole', 'role'], relations: ['RelationKind', 'tie'],
  properties: ['PropertyKind', 'property'], stances: ['Stance', 'stance'], clearances: ['Clearance', 'clearance'],
  nameTypes: ['NameType', 'name'], kinds: ['EntityKind', 'kind'], institutions: ['InstitutionType', 'institution'],
  bases: ['DateBasis', 'dateBasis'], documents: ['DocumentType', 'document'],
};

/** @type {Map<string, {name: string, description: string}[]>} */
const types = new Map();

/** Reads the words that statements may use; a word added to the schema is offered here without a change. */
export async function readVocabulary() {
  const { __schema: schema } = await ask('/vocabulary');
  for (const type of schema.types) {
    if (type.enumValues) types.set(type.name, type.enumValues);
  }
}

/**
 * @param {Words} name
 * @returns {Choice[]}
 */
export function choices(name) {
  const [type, group] = TYPES[name];
  return (types.get(type) ?? []).map(({ name: value, description }) =>
    ({ value, label: title(group, value), hint: description, english: 'hint' }));
}
