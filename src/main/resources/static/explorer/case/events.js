// @ts-check
import { title } from '../vocabulary.js';

/** @typedef {import('../told.js').Act} Act */

const DECISIONS = ['DECISION', 'DELISTING', 'CLEMENCY_REFUSED', 'CLEMENCY_GRANTED', 'CLEMENCY_REVIEW', 'INQUIRY', 'SANCTION', 'COMPENSATION'];
const OF_COUNSEL = ['CONFIDENTIALITY_BREACHED', 'NON_DISCLOSURE_DEMANDED', 'NON_DISCLOSURE_REFUSED'];

/** What happened, without what belongs to counsel and to decisions. @param {Act[]} all */
export function acts(all) {
  const elsewhere = new Set([...counselActs(all), ...decisions(all), ...decisions(all).flatMap((act) => withWhatCame(act, all))].map((act) => act.id));
  return all.filter((act) => !elsewhere.has(act.id));
}

/** What was done to counsel. @param {Act[]} all */
export function counselActs(all) {
  return all.filter((act) => act.category === 'COUNSEL' || OF_COUNSEL.includes(act.kind));
}

/** What others decided. @param {Act[]} all */
export function decisions(all) {
  return all.filter((act) => DECISIONS.includes(act.kind));
}

/**
 * What is said to have been done about a decision, or not done.
 * @param {Act} decision
 * @param {Act[]} all
 */
export function withWhatCame(decision, all) {
  return all.filter((act) => act.id !== decision.id && !DECISIONS.includes(act.kind) && act.roles.some((part) =>
    part.act?.id === decision.id && (part.role === 'ABOUT' || ['COMPLIANCE', 'NON_COMPLIANCE'].includes(act.kind))));
}

/**
 * Acts under the name of their part of the field, in the order of the first of each.
 * @param {Act[]} all
 * @returns {[string, Act[]][]}
 */
export function byKind(all) {
  const categories = [...new Set(all.map((act) => act.category))];
  if (categories.length < 2) return [['', all]];
  return categories.map((category) => [title('category', category), all.filter((act) => act.category === category)]);
}
