// @ts-check
// Prepared: what is not here yet is shown in English. To be written by somebody whose language it is.
export default {};
