// @ts-check

/**
 * The key that was pressed. Where the keyboard writes other letters than Latin ones, it is the letter that stands on
 * that key of a Latin keyboard, so that nobody has to change the layout for it.
 * @param {KeyboardEvent} event
 */
export function letter(event) {
  const isOther = event.key.length === 1 && event.key > '\u007F' && /^Key[A-Z]$/.test(event.code);
  return isOther ? event.code.at(-1)?.toLowerCase() ?? '' : event.key;
}
