// @ts-check

/** @type {Record<string, Record<string, string>>} */
const WORDS = {
  en: {
    'in': 'Log in', 'name': 'Name', 'password': 'Password',
    'wrong': 'Name and password do not fit, or the account is disabled.',
    'often': 'This was tried too often. Try again in {minutes} min.',
    'lost': 'The server cannot be reached. See whether it is still running.',
    'change': 'Change the password',
    'first': 'The password that you were given holds for one time. Choose your own before you go on.',
    'old': 'The password you have', 'fresh': 'The new password', 'again': 'The new password once more',
    'rule': '12 characters or more, such as four words that have nothing to do with one another.',
    'differ': 'The two are not the same.',
    'refused': 'This one is not taken: it is too short, too long, the same as before, or holds your name.',
    'changed': 'The password is changed. Wherever else you were logged in, you are out.',
    'you': 'You are logged in as {name}.', 'out': 'Log out', 'on': 'Go on',
    'open': 'Nobody has to log in on this machine.',
  },
  ru: {
    'in': 'Вход', 'name': 'Имя', 'password': 'Пароль',
    'wrong': 'Имя и пароль не подходят, или учётная запись отключена.',
    'often': 'Слишком много попыток. Попробуйте снова через {minutes} мин.',
    'lost': 'Сервер недоступен. Проверьте, работает ли он.',
    'change': 'Сменить пароль',
    'first': 'Выданный пароль действует один раз. Прежде чем продолжить, выберите свой.',
    'old': 'Нынешний пароль', 'fresh': 'Новый пароль', 'again': 'Новый пароль ещё раз',
    'rule': 'Не меньше 12 знаков, например четыре слова, никак не связанные между собой.',
    'differ': 'Пароли не совпадают.',
    'refused': 'Этот пароль не подходит: он слишком короткий или длинный, такой же, как прежний, или содержит ваше имя.',
    'changed': 'Пароль изменён. Везде, где вы ещё входили, вход завершён.',
    'you': 'Вы вошли как {name}.', 'out': 'Выйти', 'on': 'Продолжить',
    'open': 'На этой машине входить не нужно.',
  },
};

const language = [kept(), ...navigator.languages.map((each) => each.split('-')[0])].find((each) => each in WORDS) ?? 'en';
document.documentElement.lang = language;

/** The language that was chosen in the explorer. */
function kept() {
  try {
    return localStorage.getItem('casegraph.language') ?? '';
  } catch {
    return '';
  }
}

/**
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  return WORDS[language][key].replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
