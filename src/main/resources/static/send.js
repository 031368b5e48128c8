// @ts-check
import { answered, question, Trouble } from './ask.js';
import { t } from './i18n.js';

/**
 * Asks a question with a file beside it, as the specification of multipart requests says.
 * @param {string} name where the question is, without its ending
 * @param {string} field the variable that the file stands for
 * @param {File} file
 * @param {Record<string, unknown>} variables
 * @param {(part: number) => void} progress
 * @param {string[]} [fragments] files with the fragments that it uses
 * @returns {Promise<any>}
 */
export async function send(name, field, file, variables, progress, fragments = []) {
  const query = (await Promise.all([name, ...fragments].map(question))).join('\n');
  const body = new FormData();
  body.append('operations', JSON.stringify({ query, variables: { ...variables, [field]: null } }));
  body.append('map', JSON.stringify({ 0: [`variables.${field}`] }));
  body.append('0', file, file.name);
  const answer = await posted(body, progress);
  return answered(answer.status, answer.json);
}

/**
 * @param {FormData} body
 * @param {(part: number) => void} progress
 * @returns {Promise<{status: number, json: any}>}
 */
function posted(body, progress) {
  // fetch tells nothing of how much has been sent.
  const request = new XMLHttpRequest();
  request.open('POST', '/graphql');
  request.setRequestHeader('Accept', 'application/json');
  request.setRequestHeader('GraphQL-Require-Preflight', '1');
  request.responseType = 'json';
  request.upload.addEventListener('progress', (event) => event.lengthComputable && progress(event.loaded / event.total));
  return new Promise((done, fail) => {
    request.addEventListener('load', () => done({ status: request.status, json: request.response }));
    request.addEventListener('error', () => fail(new Trouble(t('server.closed'), t('server.closed.next'))));
    request.send(body);
  });
}
