// @ts-check

/**
 * What the address says, after the #, which is never sent to the server: the view, what narrows the list, and the two
 * that are looked at.
 * @typedef {{view: string, kind: string, question: string, band: string, state: string, of: string, one: string,
 *   other: string, verdict: string, standing: string, list: string}} Address
 */

/** @type {Address} */
const NOTHING = { view: '', kind: '', question: '', band: '', state: 'OPEN', of: '', one: '', other: '',
  verdict: '', standing: '', list: '' };

/** @returns {Address} */
export function address() {
  return { ...NOTHING, ...Object.fromEntries(new URLSearchParams(location.hash.slice(1))) };
}

/**
 * The address with some of it changed, as a link.
 * @param {Partial<Address>} change
 * @param {Address} [from]
 */
export function linkTo(change, from = NOTHING) {
  const said = Object.entries({ ...from, ...change })
    .filter(([key, value]) => value !== NOTHING[/** @type {keyof Address} */ (key)]);
  return `#${new URLSearchParams(said)}`;
}

/**
 * Writes down where one is, without going anywhere.
 * @param {Partial<Address>} change
 */
export function stay(change) {
  history.replaceState(null, '', linkTo(change, address()));
}
