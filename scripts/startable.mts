/** How a program is started that is a script on Windows, as npm and VS Code's `code` are. */
export interface Startable {
  readonly program: string;
  readonly args: readonly string[];
  readonly shell: boolean;
}

/** Windows starts scripts through its shell only, which takes a path with a space in it for two words unless it is quoted. */
export function startable(program: string, args: readonly string[], platform = process.platform): Startable {
  if (platform !== 'win32') return { program, args, shell: false };
  return {
    program,
    args: args.map((word) => (/[^\w.,:=@/\\-]/.test(word) ? `"${word}"` : word)),
    shell: true,
  };
}
