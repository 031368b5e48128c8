// @ts-check
import { fill } from '../h.js';
import { t } from '../i18n.js';

const EVERY = 3000;

/** @type {HTMLElement | undefined} */
let told;

/** @param {HTMLElement} place where it is said, for those who listen */
export function live(place) {
  told = place;
}

/** @param {string} [sentence] */
export function say(sentence = '') {
  if (told) told.textContent = sentence;
}

/**
 * Says when the server is lost, and asks again until it is back.
 * @param {HTMLElement} place
 * @param {() => void} healed
 */
export function watch(place, healed) {
  let waits = false;
  const alive = async () => {
    const isThere = await fetch('/actuator/health/liveness', { cache: 'no-store' }).then((answer) => answer.ok, () => false);
    if (!isThere) return void setTimeout(alive, EVERY);
    waits = false;
    fill(place);
    healed();
  };
  addEventListener('casegraph:lost', () => {
    if (waits) return;
    waits = true;
    fill(place, t('lost'));
    setTimeout(alive, EVERY);
  });
}
