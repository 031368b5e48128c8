// @ts-check
// The screen Graph in Russian.
export default {};
