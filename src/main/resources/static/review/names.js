// @ts-check
import { sentenceCase } from '../words.js';
import { said } from '../vocabulary.js';

/** @typedef {import('./proposals.js').Listed} Listed */

/** @type {Record<string, string>} */
export const FORMS = { MENTION: 'Names', DATE: 'Dates', RELATION: 'Ties', ACT: 'Acts', OWN: 'Own statements' };

/** @type {Record<string, string>} */
export const STATES = { OPEN: 'open', DRAFT: 'waits for a second person', DISPUTED: 'disputed', ACCEPTED: 'accepted', REJECTED: 'rejected' };

/**
 * The order of the text; of several at one place the longest first.
 * @param {Listed} one
 * @param {Listed} other
 */
export function byPlace(one, other) {
  const [a, b] = [one, other].map((each) => each.trigger ?? each.locator);
  return a.start - b.start || b.end - a.end || (one.id < other.id ? -1 : Number(one.id > other.id));
}

/**
 * What is proposed, in a word or two.
 * @param {Listed} proposal
 */
export function thing(proposal) {
  const { name, act, relation, property, date } = proposal.statement;
  if (name) return said(name.of.entity?.kind ?? name.of.new?.kind ?? proposal.kind ?? 'NAME');
  if (act) return said(act.kind);
  if (relation) return said(relation.kind);
  if (property) return said(property.property);
  return date ? `Date ${date}` : 'Date';
}

/** @param {Listed} proposal */
export function words(proposal) {
  const named = proposal.statement.name?.value;
  return named ?? shortened(proposal.quote);
}

/**
 * What a mark is called where it cannot be seen.
 * @param {Listed} proposal
 */
function label(proposal) {
  return `${thing(proposal)}: “${shortened(proposal.quote)}”, ${STATES[proposal.state]}`;
}

/**
 * How a mark looks: by form, by kind and by state, never by colour alone.
 * @param {Listed} proposal
 */
function look(proposal) {
  return `mark ${proposal.form.toLowerCase()} is-${proposal.state.toLowerCase()}`;
}

/**
 * A proposal as the text shows it: of an act, the words that tell of it are what is marked.
 * @param {Listed} each
 */
export function markOf(each) {
  return { id: each.id, place: each.locator, handle: each.trigger ?? each.locator, look: look(each), label: label(each) };
}

/** @param {string} text */
export function shortened(text) {
  const one = text.replace(/\s+/g, ' ').trim();
  const characters = [...one];
  return characters.length <= 90 ? one : `${characters.slice(0, 89).join('')}…`;
}

/** @param {string} kind */
export function kindOf(kind) {
  return sentenceCase(kind.toLowerCase());
}
