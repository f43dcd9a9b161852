/** What GitHub answered: its status, and what it says, read as JSON where it is some. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Whether there is another page behind this one. */
  readonly hasMore: boolean;
}

export interface ApiOptions {
  /** Such as `https://api.github.com`. */
  readonly address: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  /** Waits, in milliseconds. */
  wait(time: number): Promise<void>;
}

type Method = 'GET' | 'POST' | 'PATCH';

/** How often something is asked for. */
const mostTries = 4;
/** Who has to wait longer than this, gives up: in milliseconds. */
const longestWait = 60_000;
const longestAnswer = 30_000;

/** GitHub's REST API, patient with limits and with moments in which GitHub is not well. */
export class GithubApi {
  readonly #options: ApiOptions;

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  /**
   * Asks for something; `path` begins with `/`. Whatever may be asked twice is, where GitHub wants it later or fails.
   *
   * @returns the last answer, whatever its status; status 0 where there is none
   */
  async ask(method: Method, path: string, content?: unknown): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      const response = await this.#send(method, path, content);
      const pause = response === undefined ? pauseOf(tries) : pauseAfter(response, method, tries);
      const mayRepeat = response !== undefined || method !== 'POST';
      if (pause !== undefined && mayRepeat && tries < mostTries && pause <= longestWait) {
        await this.#options.wait(pause);
        continue;
      }
      return response === undefined ? { status: 0, body: undefined, hasMore: false } : answerOf(response);
    }
  }

  /** A response, or nothing where the network has none. */
  async #send(method: Method, path: string, content: unknown): Promise<Response | undefined> {
    const { address, token, fetch } = this.#options;
    try {
      return await fetch(`${address.replace(/\/$/, '')}${path}`, {
        method,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'user-agent': 'waymark',
          'x-github-api-version': '2022-11-28',
          ...(content !== undefined && { 'content-type': 'application/json' }),
        },
        ...(content !== undefined && { body: JSON.stringify(content) }),
        signal: AbortSignal.timeout(longestAnswer),
      });
    } catch {
      return undefined;
    }
  }
}

/** How long to wait before the same is asked again; undefined where the answer stands. */
function pauseAfter({ status, headers }: Response, method: Method, tries: number): number | undefined {
  const after = Number(headers.get('retry-after') ?? Number.NaN) * 1000;
  const isLimited =
    status === 429 ||
    (status === 403 && (!Number.isNaN(after) || headers.get('x-ratelimit-remaining') === '0'));
  if (isLimited) return Number.isNaN(after) ? longestWait : after;
  // A comment that was written all the same would stand there twice.
  if (status < 500 || method === 'POST') return undefined;
  return Number.isNaN(after) ? pauseOf(tries) : after;
}

function pauseOf(tries: number): number {
  return 1000 * 2 ** (tries - 1);
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text().catch(() => '');
  const hasMore = /rel="next"/.test(response.headers.get('link') ?? '');
  try {
    return { status: response.status, body: JSON.parse(text), hasMore };
  } catch {
    return { status: response.status, body: undefined, hasMore };
  }
}
