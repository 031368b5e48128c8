// @ts-check

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * An element with its attributes and children; text is always text, never markup.
 * @param {string} tag
 * @param {Record<string, string | boolean | null | undefined>} [attributes]
 * @param {...(Child | Child[])} children
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  for (const child of children.flat()) {
    if (child) element.append(child);
  }
  return element;
}

/**
 * The element with this id, which the page must have.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
}

/**
 * Puts these in the place of what an element held.
 * @param {HTMLElement} place
 * @param {...Child} children
 */
export function fill(place, ...children) {
  place.replaceChildren(...children.filter((child) => child instanceof Node || typeof child === 'string'));
}
