/** Where the client explains what a code means, `{code}` standing for the code, if the initialization options say so. */
export function helpAddressIn(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || !('helpAddress' in options)) return undefined;
  const { helpAddress } = options;
  if (typeof helpAddress !== 'string') return undefined;
  return URL.canParse(helpAddress.replaceAll('{code}', 'a-code')) ? helpAddress : undefined;
}
