// @ts-check

/**
 * Lines as a CSV file that spreadsheets open: with a mark of its encoding, and no cell that they would take for a
 * formula.
 * @param {(string | number)[][]} lines
 */
export function csv(lines) {
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** @param {string | number} value */
function cell(value) {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
