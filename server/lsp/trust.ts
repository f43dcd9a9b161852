import type { Connection } from 'vscode-languageserver';

/** Whether the person at the editor trusts the open folders. */
export interface HeededTrust {
  readonly isTrusted: boolean;
}

/** What the initialization options say, until the editor tells that trust was given. An editor that knows no trust has it. */
export function heededTrust(connection: Connection, options: unknown): HeededTrust {
  let isTrusted = !(
    typeof options === 'object' &&
    options !== null &&
    'isTrusted' in options &&
    options.isTrusted === false
  );
  connection.onNotification('waymark/trusted', () => {
    isTrusted = true;
  });
  return {
    get isTrusted() {
      return isTrusted;
    },
  };
}
