/** What of dcmjs 0.50 is used here, beside what dcmjs-imaging does with it; the package brings no types. */
declare module 'dcmjs' {
  const dcmjs: { log: { setLevel(level: 'silent'): void } };
  export default dcmjs;
}
