// @ts-check
// Runs before GraphiQL: tells it where to ask, which question to open, and lays the ready questions out as tabs.
import { account, logOut } from '../account.js';
import { given, keepOutOfServerLogs } from './address.js';
import { forget, forgetIfTold, opened, withExamples } from './tabs.js';

const WORKERS = '/vendor/graphiql/monacoeditorwork/';
/** @type {Record<string, string>} */
const WORKER_FILES = { graphql: 'graphql.worker..bundle.js', json: 'json.worker.bundle.js' };

forgetIfTold();

/** @type {NodeListOf<HTMLAnchorElement>} */
const links = document.querySelectorAll('aside a[data-name]');
const examples = [...links].map((link) => ({ name: link.dataset.name ?? '', ...given(new URL(link.href).search) }));
const asked = given(location.search || location.hash);
const tabs = withExamples(examples);

Object.assign(window, {
  MonacoEnvironment: {
    globalAPI: false,
    /** @param {string} _id @param {string} label */
    getWorker: (_id, label) => new Worker(WORKERS + (WORKER_FILES[label] ?? 'editor.worker.bundle.js')),
  },
  VERTX_GRAPHIQL_CONFIG: {
    httpEnabled: true,
    graphQLUri: '/graphql',
    graphQLWSEnabled: false,
    headers: {},
    parameters: asked.query === '' ? opened(tabs) : asked,
  },
});

keepOutOfServerLogs();
document.getElementById('log-out')?.addEventListener('click', logOut);
account.then((one) => one && document.getElementById('account')?.removeAttribute('hidden'));
document.getElementById('forget')?.addEventListener('click', forget);
if (matchMedia('(width < 60rem)').matches) document.getElementById('questions')?.removeAttribute('open');
