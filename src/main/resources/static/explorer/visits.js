// @ts-check

const KEY = 'casegraph.visit';
const NOW = 'casegraph.visit.now';

/** When somebody was here last with this browser, before this sitting; null where that is not known. */
export function lastVisit() {
  return read(() => sessionStorage, KEY) ?? read(() => localStorage, KEY);
}

/** Keeps that somebody is here now. Until the window is closed, the last visit stays the one before. */
export function visited() {
  const before = read(() => localStorage, KEY);
  try {
    if (!sessionStorage.getItem(NOW) && before) sessionStorage.setItem(KEY, before);
    sessionStorage.setItem(NOW, 'yes');
    localStorage.setItem(KEY, new Date().toISOString());
  } catch {
    // A browser that keeps nothing is a wish to be respected.
  }
}

/** Removes all that this browser keeps of visits. */
export function forget() {
  for (const store of [() => sessionStorage, () => localStorage]) {
    try {
      store().clear();
    } catch {
      // Nothing is kept where nothing can be.
    }
  }
}

/** @param {() => Storage} store @param {string} key */
function read(store, key) {
  try {
    return store().getItem(key);
  } catch {
    return null;
  }
}
