// @ts-check

/**
 * @typedef {{start: number, end: number}} Place end exclusive
 * @typedef {{id: string, handle: Place}} Handled
 * @typedef {{from: number, to: number, owner: string | null, chosen: boolean, signs: string[]}} Run
 *   a stretch in which the same marks hold; signs are those whose words all belong to narrower ones
 */

/**
 * Cuts a block into runs. Where several overlap, the words belong to the narrowest, so that no mark lies in another
 * and each can be reached; whose words are all taken gets a sign before them.
 * @param {{from: number, to: number}} block
 * @param {Handled[]} marks
 * @param {Place | null} chosen
 * @returns {Run[]}
 */
export function runs(block, marks, chosen) {
  const here = marks.filter(({ handle }) => handle.start < block.to && handle.end > block.from)
    .sort((one, other) => length(one.handle) - length(other.handle));
  const cuts = new Set([block.from, block.to]);
  for (const place of [...here.map((each) => each.handle), ...(chosen ? [chosen] : [])]) {
    for (const cut of [place.start, place.end]) if (cut > block.from && cut < block.to) cuts.add(cut);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const all = edges.slice(1).map((to, at) => run(edges[at], to, here, chosen));
  for (const each of here) {
    if (!all.some((one) => one.owner === each.id)) all.find((one) => one.to > each.handle.start)?.signs.push(each.id);
  }
  return all;
}

/**
 * @param {number} from
 * @param {number} to
 * @param {Handled[]} narrowestFirst
 * @param {Place | null} chosen
 * @returns {Run}
 */
function run(from, to, narrowestFirst, chosen) {
  const owner = narrowestFirst.find(({ handle }) => handle.start <= from && handle.end >= to)?.id ?? null;
  return { from, to, owner, chosen: chosen !== null && chosen.start <= from && chosen.end >= to, signs: [] };
}

/** @param {Place} place */
function length(place) {
  return place.end - place.start;
}
