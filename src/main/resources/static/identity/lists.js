// @ts-check
import { fill, h } from '../h.js';

/** @param {HTMLElement} place */
export async function listsView(place) {
  fill(place, h('p', {}, ''));
}
