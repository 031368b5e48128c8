// @ts-check
// What stands in the drawing, as sentences for those who hear it.
import { list, t } from '../i18n.js';

/** @typedef {import('./scene.js').Node} Node */
/** @typedef {import('./scene.js').Line} Line */
/** @typedef {import('./data.js').Tie} Tie */

const MOST_SAID = 4;

/** @param {Node} node @param {Line[]} lines */
export function nodeWords(node, lines) {
  const ties = new Set(lines.flatMap((line) => line.ties.map((tie) => tie.id))).size;
  const parts = [node.act?.sentence ?? `${node.name}, ${t(`kind.${node.kind}`)}.`];
  parts.push(t('spoken.ties', { count: ties }));
  if (node.more > 0) parts.push(t('spoken.more', { count: node.more }));
  if (node.pinned) parts.push(t('spoken.pinned'));
  if (node.contested) parts.push(t('spoken.contested'));
  return parts.join(' ');
}

/** @param {Line} line @param {Node[]} nodes */
export function lineWords(line, nodes) {
  if (line.sort === 'part') {
    const [act, filler] = [line.from, line.to].map((id) => nodes.find((each) => each.id === id));
    return `${filler?.name}, ${line.label}: ${act?.act?.sentence ?? act?.name}`;
  }
  const sentences = line.ties.slice(0, MOST_SAID).map(tieSentence);
  const further = line.ties.length - sentences.length;
  return further > 0 ? `${sentences.join(' ')} ${t('spoken.further', { count: further })}` : sentences.join(' ');
}

/** @param {Tie} tie */
export function tieSentence(tie) {
  const marks = [t('origins', { count: tie.origins })];
  if (!tie.stances.includes('STATES')) marks.push(list(tie.stances.map((each) => t(`stance.${each}`))));
  if (tie.contested) marks.push(t('contested'));
  return `${tie.sentence} (${marks.join('; ')})`;
}
