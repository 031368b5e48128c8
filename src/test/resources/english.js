// The English words that a page in another language shows or speaks, other than names and signs, and other than what says
// of itself that it is English.
(() => {
  const words = /[A-Za-z]{2,}/;
  const signs = /\b(Casegraph|Enter|Escape|Shift|Ctrl|PDF|Word|DOCX|HTML|EML|CSV|JSON|FollowTheMoney|EDTF|BCP|English|en|ru|kk)\b/g;
  const named = [...document.querySelectorAll('bdi, [dir=auto]')].flatMap((each) => [each.value ?? '', each.textContent]);
  const names = [...new Set(named.map((each) => each.trim()))].filter(Boolean).sort((one, other) => other.length - one.length);
  const isEnglish = (text) => words.test(names.reduce((left, name) => left.replaceAll(name, ''), text.replace(/«[^»]*»/g, '')).replace(signs, ''));
  const isOurs = (element) => element.closest('[lang]')?.lang === document.documentElement.lang
    && !element.closest('bdi, [dir=auto], .words td, kbd, .brand, noscript, script, style, dialog:not([open])');
  const shown = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (isOurs(text.parentElement) && isEnglish(text.data)) shown.push(text.data.trim());
  }
  for (const name of ['aria-label', 'placeholder', 'title']) {
    for (const element of document.body.querySelectorAll(`[${name}]`)) {
      if (isEnglish(element.getAttribute(name))) shown.push(`${name}: ${element.getAttribute(name)}`);
    }
  }
  if (isEnglish(document.title)) shown.push(`title: ${document.title}`);
  return [...new Set(shown)];
})()
