// @ts-check

/** @typedef {{query: string, variables: string}} Asked */

/**
 * The question that an address carries behind its ? or #.
 * @param {string} search
 * @returns {Asked}
 */
export function given(search) {
  const parameters = new URLSearchParams(search.slice(1));
  return { query: parameters.get('query') ?? '', variables: laidOut(parameters.get('variables') ?? '') };
}

/**
 * Variables as GraphiQL lays them out; it tells tabs apart by their text.
 * @param {string} variables
 */
export function laidOut(variables) {
  try {
    return JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    return variables;
  }
}

/**
 * GraphiQL writes what is typed behind the ? of the address, where a reload would send names to the server and its logs.
 * Behind the # it stays in the browser.
 */
export function keepOutOfServerLogs() {
  const replace = history.replaceState.bind(history);
  history.replaceState = (state, unused, address) => {
    const text = String(address ?? '');
    replace(state, unused, text.startsWith('?') ? `#${text.slice(1)}` : address);
  };
  if (location.search) replace(null, '', `${location.pathname}#${location.search.slice(1)}`);
}
