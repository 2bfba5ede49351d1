/** What the tests use of the package edtf, which brings no types. */
declare module 'edtf' {
  export default function edtf(text: string, constraints?: object): unknown
}
