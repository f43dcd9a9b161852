/** A text that terminals show as a link (OSC 8). The address holds nothing but what addresses hold. */
export function terminalLink(text: string, address: string): string {
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/**
 * Whether links may be written: FORCE_HYPERLINK says so for any output, NO_COLOR forbids them, else it takes a
 * terminal that is known to have them.
 */
export function wantsLinks(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const forced = env.FORCE_HYPERLINK ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  if ((env.NO_COLOR ?? '') !== '' || !isTerminal || env.TERM === 'dumb') return false;
  return hasLinks(env);
}

function hasLinks(env: NodeJS.ProcessEnv): boolean {
  const { TERM_PROGRAM = '', TERM = '', VTE_VERSION = '0', WT_SESSION, KONSOLE_VERSION, DOMTERM } = env;
  // The terminals of GNOME and its kin have links since version 0.50, which they write 5000.
  if (Number(VTE_VERSION) >= 5000) return true;
  if (WT_SESSION !== undefined || KONSOLE_VERSION !== undefined || DOMTERM !== undefined) return true;
  return programs.has(TERM_PROGRAM) || terminals.has(TERM);
}

const programs = new Set(['vscode', 'iTerm.app', 'WezTerm', 'ghostty', 'Hyper', 'Tabby', 'rio', 'zed']);
const terminals = new Set(['xterm-kitty', 'xterm-ghostty', 'alacritty', 'foot', 'wezterm', 'contour']);
