// @ts-check
import { t } from '../i18n.js';
import { title, word } from '../words.js';

/** @typedef {import('./proposals.js').Listed} Listed */

export const FORMS = ['MENTION', 'DATE', 'RELATION', 'ACT', 'OWN'];
export const STATES = ['OPEN', 'DRAFT', 'DISPUTED', 'ACCEPTED', 'REJECTED'];

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
  if (name) return title('kind', name.of.entity?.kind ?? name.of.new?.kind ?? proposal.kind ?? 'NAME');
  if (act) return title('act', act.kind);
  if (relation) return title('tie', relation.kind);
  if (property) return title('property', property.property);
  return date ? t('thing.dated', { date }) : t('thing.date');
}

/** @param {Listed} proposal */
export function words(proposal) {
  const named = proposal.statement.name?.value;
  return named ?? shortened(proposal.quote);
}

/**
 * What is proposed, with its words and how it stands.
 * @param {Listed} proposal
 * @param {'review.mark' | 'review.decided'} key
 */
export function told(proposal, key) {
  return t(key, { thing: thing(proposal), quote: shortened(proposal.quote), state: word('proposal', proposal.state) });
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
  const [place, handle] = [each.locator, each.trigger ?? each.locator];
  return { id: each.id, place, handle, look: look(each), label: told(each, 'review.mark') };
}

/** @param {string} text */
export function shortened(text) {
  const one = text.replace(/\s+/g, ' ').trim();
  const characters = [...one];
  return characters.length <= 90 ? one : `${characters.slice(0, 89).join('')}…`;
}
