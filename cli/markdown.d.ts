/** A page of the documentation, as the build puts it into the program: its text. */
declare module '*.md' {
  const text: string;
  export default text;
}
