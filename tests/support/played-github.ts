import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** A comment, with those of GitHub's fields that matter. */
export interface PlayedComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
  readonly author_association: string;
}

/** What GitHub is to answer instead of doing its work, once for each entry. */
interface Refusal {
  readonly method: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the work is done all the same. */
  readonly isDone?: boolean;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly token: string | undefined;
}

/** GitHub's REST API as far as the action uses it, on this machine. */
export interface PlayedGithub {
  readonly address: string;
  readonly asked: readonly Asked[];
  readonly comments: PlayedComment[];
  readonly labels: string[];
  readonly refusals: Refusal[];
}

/** How many comments a page has, however many are asked for. */
const pageSize = 2;

/** Starts playing GitHub for the repository `ours/maps` and its pull request 7, until the test is over. */
export async function playGithub(start: Partial<PlayedGithub> = {}): Promise<PlayedGithub> {
  const asked: Asked[] = [];
  const { comments = [], labels = [], refusals = [] } = start;
  const state = { comments, labels, refusals };
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    asked.push({ method, path: url, token: headers.authorization });
    const content = await contentOf(request);
    const index = state.refusals.findIndex((it) => it.method === method);
    const [refusal] = index < 0 ? [] : state.refusals.splice(index, 1);
    if (refusal === undefined || refusal.isDone) answer(state, method, url, content, response, refusal);
    else send(response, refusal.status, { message: 'Not now' }, refusal.headers);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  return { address: `http://127.0.0.1:${port}`, asked, ...state };
}

async function contentOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

type State = Pick<PlayedGithub, 'comments' | 'labels'>;

function answer(
  { comments, labels }: State,
  method: string,
  url: string,
  content: string,
  response: ServerResponse,
  refusal: Refusal | undefined,
): void {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const issue = '/repos/ours/maps/issues';
  if (method === 'GET' && pathname === `${issue}/7/labels`) {
    send(
      response,
      200,
      labels.map((name) => ({ id: 1, name, color: 'ededed' })),
    );
  } else if (method === 'GET' && pathname === `${issue}/7/comments`) {
    sendPage(response, comments, Number(searchParams.get('page') ?? 1));
  } else if (method === 'POST' && pathname === `${issue}/7/comments`) {
    const id = 100 + comments.length;
    const user = { login: 'github-actions[bot]', type: 'Bot' } as const;
    comments.push({ id, body: JSON.parse(content).body, user, author_association: 'NONE' });
    send(response, refusal?.status ?? 201, { id, html_url: addressOf(id) });
  } else {
    const id = Number(/^\/repos\/ours\/maps\/issues\/comments\/(\d+)$/.exec(pathname)?.[1]);
    const comment = method === 'PATCH' ? comments.find((it) => it.id === id) : undefined;
    if (comment !== undefined) comment.body = JSON.parse(content).body;
    if (comment === undefined) send(response, 404, { message: 'Not Found' });
    else send(response, 200, { id, html_url: addressOf(id) });
  }
}

function sendPage(response: ServerResponse, comments: readonly PlayedComment[], page: number): void {
  const hasMore = comments.length > page * pageSize;
  const link = `<https://api.github.com/elsewhere?page=${page + 1}>; rel="next"`;
  const shown = comments.slice((page - 1) * pageSize, page * pageSize);
  send(response, 200, shown, hasMore ? { link } : {});
}

export function addressOf(id: number): string {
  return `https://github.com/ours/maps/pull/7#issuecomment-${id}`;
}

function send(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
