// @ts-check
// The screen Graph in English.
export default {};
