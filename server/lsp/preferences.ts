import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { type Preferences, preferencesIn } from '../features/preferences.ts';

/** What a person has set in the editor; `heed` begins to follow it. */
export interface HeededPreferences {
  readonly current: Preferences;
  /** Asks for them, and again whenever they change. To be called once the editor is ready for requests. */
  heed(): void;
}

/** Until the editor tells, and where it never does, what the initialization options say counts. */
export function heededPreferences(
  connection: Connection,
  params: InitializeParams,
  onChange: () => void,
): HeededPreferences {
  let current = preferencesIn(initial(params.initializationOptions));
  const { workspace } = params.capabilities;
  const take = (settings: unknown) => {
    const next = preferencesIn(settings);
    if (JSON.stringify(next) === JSON.stringify(current)) return;
    current = next;
    onChange();
  };
  const pull = async () => {
    try {
      take(await connection.workspace.getConfiguration('waymark'));
    } catch (error) {
      // An editor that cannot tell is no reason to end: what it said before still counts.
      connection.console.warn(`The editor does not say what is set: ${error}`);
    }
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    if (workspace?.configuration === true) void pull();
    else take(settings?.waymark);
  });
  return {
    get current() {
      return current;
    },
    heed() {
      if (workspace?.configuration !== true) return;
      void pull();
      if (workspace.didChangeConfiguration?.dynamicRegistration !== true) return;
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'waymark' });
    },
  };
}

function initial(options: unknown): unknown {
  return typeof options === 'object' && options !== null && 'preferences' in options
    ? options.preferences
    : undefined;
}
