import { URI } from 'vscode-uri';
import { isVirtual } from './files/index.ts';

/**
 * The only place where spellings of one file become one: percent-encoding, drive letters and, where the disk
 * ignores it, case. Everything else in the server compares these canonical URIs as plain strings.
 */
export class Uris {
  readonly #ignoreCase: boolean;
  /** What a folded spelling was first called, where case does not count: the name that disk or editor know. */
  readonly #adopted = new Map<string, string>();

  constructor(options: { ignoreCase: boolean }) {
    this.#ignoreCase = options.ignoreCase;
  }

  /** The one spelling of a URI: `file:///C:/My%20maps` and `file:///c%3A/My maps` are the same. */
  canonical(uri: string): string {
    const parsed = URI.parse(uri);
    return this.#called(parsed) ?? parsed.toString();
  }

  /** The canonical spelling of a file that the server takes an interest in; its case is remembered. */
  adopt(uri: string): string {
    return this.#remember(URI.parse(uri));
  }

  /** The canonical URI of an absolute path with `/` between its parts, remembered likewise. */
  ofPath(path: string): string {
    return this.#remember(isVirtual(path) ? virtualUri(path) : URI.file(path));
  }

  /**
   * The absolute path of a file, with `/` between its parts; of one that is on no disk it begins with the scheme and
   * authority. Nothing for what is no file, like `untitled:` and the earlier states of files that git shows.
   */
  pathOf(uri: string): string | undefined {
    const parsed = URI.parse(uri);
    if (parsed.scheme !== 'file') return virtualPath(parsed);
    const path = WINDOWS.test(parsed.fsPath) ? parsed.fsPath.replaceAll('\\', '/') : parsed.fsPath;
    return path.replace(/(?<=[^:/])\/$/, '');
  }

  /** Lets a file that is gone come back in another case. */
  forget(uri: string): void {
    this.#adopted.delete(fold(URI.parse(uri)));
  }

  #remember(uri: URI): string {
    const called = this.#called(uri) ?? uri.toString();
    if (this.#ignoreCase && uri.scheme === 'file') this.#adopted.set(fold(uri), called);
    return called;
  }

  #called(uri: URI): string | undefined {
    return uri.scheme === 'file' ? this.#adopted.get(fold(uri)) : undefined;
  }
}

/** Which state of a file is meant stands behind its address; then it is not the file that a project holds. */
function virtualPath({ scheme, authority, path, query, fragment }: URI): string | undefined {
  const isFile = scheme !== 'untitled' && path.startsWith('/') && query === '' && fragment === '';
  return isFile ? `${scheme}://${authority}${path.replace(/(?<=[^/])\/$/, '')}` : undefined;
}

function virtualUri(virtual: string): URI {
  const [, scheme = '', authority = '', path = ''] = /^([^:]+):\/\/([^/]*)(.*)$/s.exec(virtual) ?? [];
  return URI.from({ scheme, authority, path });
}

/** A backslash is a letter like any other in file names, except on Windows. */
const WINDOWS = /^(?:[a-zA-Z]:|\\\\)/;

function fold(uri: URI): string {
  return `${uri.authority}${uri.path}`.normalize('NFC').toLowerCase();
}
