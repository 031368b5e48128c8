// @ts-check

/** @typedef {Node | string | number | null | undefined | false} Child */
/** @typedef {string | boolean | null | undefined | ((event: any) => void)} Value */

/**
 * An element with its attributes and children; text is always text, never markup. A function listens: onclick to
 * clicks, and so on.
 * @param {string} tag
 * @param {Record<string, Value>} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {any}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  for (const child of children.flat()) {
    if (child || child === 0) element.append(child instanceof Node ? child : String(child));
  }
  return element;
}

/**
 * Words that the server has in English only, whatever language the page speaks.
 * @param {Child} words
 * @returns {HTMLElement}
 */
export function english(words) {
  return h('span', { lang: 'en' }, words);
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
 * @param {...(Child | Child[])} children
 */
export function fill(place, ...children) {
  place.replaceChildren(...children.flat().filter((child) => child instanceof Node || typeof child === 'string'));
}
