// The controls of the page that have no name, and the names that are given twice where they have to be one.
(() => {
  const named = (element) => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('');
    const labels = [...element.labels ?? []].map((label) => label.textContent).join('');
    return (element.getAttribute('aria-label') ?? '') + by + labels + (element.matches('input, select, textarea') ? '' : element.textContent);
  };
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button], [role=listbox], dialog[open]')];
  const nameless = controls.filter((each) => !named(each).trim()).map((each) => `without a name: ${each.outerHTML.slice(0, 120)}`);
  const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: #${id}`);
  const nested = [...document.querySelectorAll('[role=button] [role=button], button button, a a, a button, button a')]
    .map((each) => `in another: ${each.outerHTML.slice(0, 120)}`);
  return [...nameless, ...twice, ...nested];
})()
