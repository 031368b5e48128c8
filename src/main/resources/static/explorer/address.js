// @ts-check
// Where one is, as an address. It stands behind # and so is never sent to a server or written to its log.

/** @typedef {{screen: string, path: string[], query: URLSearchParams}} Address */

/**
 * What an address asks for: #/document/D?at=1-2 is the screen document, its path [D], and the query at=1-2.
 * @param {string} hash
 * @returns {Address}
 */
export function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [screen = '', ...rest] = path.split('/').filter(Boolean).map(decoded);
  return { screen: screen || 'start', path: rest, query: new URLSearchParams(query) };
}

/** @param {string} part */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * @param {(string | undefined)[]} path
 * @param {Record<string, string | string[] | number | null | undefined>} [query] lists are joined by commas
 */
export function address(path, query = {}) {
  const words = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null && String(value) !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',').replaceAll('%3A', ':')}`);
  const to = path.filter((part) => part !== undefined).map((part) => encodeURIComponent(String(part)));
  return `#/${to.join('/')}${words.length > 0 ? `?${words.join('&')}` : ''}`;
}

/**
 * A list that stands in an address.
 * @param {URLSearchParams} query
 * @param {string} name
 */
export function listed(query, name) {
  return (query.get(name) ?? '').split(',').filter(Boolean);
}

/** Links from screen to screen; `/` before # leads here from the pages of their own, too. */
export const link = {
  start: () => '/#/',
  /** @param {{of?: string[], sel?: string, finding?: string, pattern?: string, hl?: string[], alone?: boolean}} [view]
   *   of = who is shown; finding with its pattern, or hl = ids of entities and ties that stand out; alone = nothing else */
  graph: ({ of = [], sel, finding, pattern, hl = [], alone } = {}) =>
    `/${address(['graph'], { of, sel, finding: finding && `${pattern}:${finding}`, hl, alone: alone ? '1' : '' })}`,
  /** @param {string} id */
  entity: (id) => `/${address(['entity', id])}`,
  /** @param {string} [pattern] @param {string} [finding] */
  patterns: (pattern, finding) => `/${address(['patterns', pattern, pattern && finding])}`,
  /** @param {{from?: string, to?: string, avoid?: string[]}} [wish] */
  trace: ({ from, to, avoid } = {}) => `/${address(['trace'], { from, to, avoid })}`,
  /** @param {string[]} [of] */
  timeline: (of) => `/${address(['timeline'], { of })}`,
  /** @param {string} id @param {{start?: number | null, end?: number | null} | null} [at] */
  document: (id, at) => `/${address(['document', id], { at: at?.end ? `${at.start ?? 0}-${at.end}` : '' })}`,
  /** @param {string} id */
  case: (id) => `/${address(['case', id])}`,
  /** @param {string} id */
  funnel: (id) => `/${address(['funnel', id])}`,
  /** @param {{id: string, kind: string}} entity the page of a case is a screen of its own */
  to: (entity) => (entity.kind === 'CASE' ? link.case(entity.id) : link.entity(entity.id)),
  /** @param {string} form html, pdf, docx or md @param {string} language @param {...string} of a case or a person, or a pattern and a finding; the server gives a file */
  dossier: (form, language, ...of) => `/dossiers/${of.map(encodeURIComponent).join('/')}.${form}${language === 'ru' ? '?lang=ru' : ''}`,
  /** @param {{id: string, address: string}} view one that was saved; of a graph the server also knows where everything stood */
  view: ({ id, address: saved }) => (parse(`#${saved}`).screen === 'graph' ? `/${address(['graph'], { saved: id })}` : `/#${saved}`),
  /** @param {string} query @param {Record<string, unknown>} [variables] */
  playground: (query, variables) => `/playground?query=${encodeURIComponent(query)}${
    variables ? `&variables=${encodeURIComponent(JSON.stringify(variables, null, 2))}` : ''}`,
};

/**
 * Goes to another state of the same screen, without showing the screen anew.
 * @param {string} hash
 * @param {boolean} [replaces] whether the state it had before is not one to go back to
 */
export function note(hash, replaces = false) {
  if (hash === location.hash) return;
  history[replaces ? 'replaceState' : 'pushState'](null, '', hash);
}
