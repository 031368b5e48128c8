// @ts-check
import { t } from '../../i18n.js';
import { decisions, withWhatCame } from './events.js';

/**
 * @typedef {import('../told.js').Act} Act
 * @typedef {import('../told.js').Tie} Tie
 */

const HARM = ['LIBERTY', 'INTEGRITY', 'PRESSURE', 'TESTIMONY'];
const CHARGES = ['CHARGE', 'NEW_CHARGE'];
const ENDS = ['CONVICTION', 'ACQUITTAL', 'SENTENCE', 'DEATH_SENTENCE'];
const HELD = ['ARREST', 'DETENTION', 'IMPRISONMENT', 'HOUSE_ARREST', 'INCOMMUNICADO_DETENTION'];
const JUDGES = /\bjudges?\b|\bmagistrates?\b|судь/iu;

/**
 * What no statement says of a case, each as a sentence: a list of what to look for.
 * @param {Act[]} acts
 * @param {Tie[]} parties
 * @param {Tie[]} lawyers
 * @returns {string[]}
 */
export function gaps(acts, parties, lawyers) {
  const of = (/** @type {string[]} */ kinds) => acts.filter((act) => kinds.includes(act.kind) && act.origins > 0);
  const filled = (/** @type {Act} */ act, /** @type {string} */ role, /** @type {string[]} */ kinds) =>
    act.roles.some((part) => part.role === role && part.entity && kinds.includes(part.entity.kind ?? ''));
  const judges = acts.some((act) => filled(act, 'DECIDED_BY', ['PERSON'])) || parties.some((tie) => tie.quality.some((each) => JUDGES.test(each)));
  const courts = acts.some((act) => filled(act, 'DECIDED_BY', ['INSTITUTION']) && !decisions([act]).length);
  const harm = acts.filter((act) => HARM.includes(act.category) && act.origins > 0 && act.roles.some((part) => part.role === 'SUFFERED_BY'));
  const nobody = harm.filter((act) => !filled(act, 'DONE_BY', ['PERSON']) && !filled(act, 'ORDERED_BY', ['PERSON']));
  const undated = acts.filter((act) => !act.date);
  const unanswered = decisions(acts).filter((act) => withWhatCame(act, acts).length === 0);
  const single = acts.filter((act) => act.origins === 1);
  return [
    parties.length === 0 && t('gap.parties'),
    !judges && t('gap.judge'),
    of(ENDS).length > 0 && !courts && t('gap.court'),
    !acts.some((act) => act.category === 'PROSECUTION' && filled(act, 'DONE_BY', ['PERSON'])) && t('gap.prosecutor'),
    of(HELD).length > 0 && of(CHARGES).length === 0 && t('gap.charge'),
    of(CHARGES).length > 0 && of(ENDS).length === 0 && t('gap.verdict'),
    lawyers.length === 0 && !acts.some((act) => act.category === 'COUNSEL') && t('gap.counsel'),
    nobody.length > 0 && t('gap.doers', { count: nobody.length, total: harm.length }),
    undated.length > 0 && t('gap.dates', { count: undated.length, total: acts.length }),
    unanswered.length > 0 && t('gap.decisions', { count: unanswered.length }),
    single.length > 0 && t('gap.single', { count: single.length, total: acts.length }),
  ].filter((sentence) => typeof sentence === 'string');
}
