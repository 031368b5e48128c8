// @ts-check

/** @typedef {{name: string, role: string, clearance: string}} Account */

const CODER = 'casegraph.coder';

/**
 * Who has logged in; nobody where nobody has to.
 * @type {Promise<Account | null>}
 */
export const account = fetch('/login/me').then((answer) => (answer.status === 200 ? answer.json() : null)).catch(() => null);

/** Ends the session here and at the server, and leads to where one logs in. */
export async function logOut() {
  const answer = await fetch('/logout', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })
    .catch(() => null);
  if (!answer?.ok) {
    dispatchEvent(new Event('casegraph:lost'));
    return;
  }
  sessionStorage.removeItem(CODER);
  location.assign('/login');
}
