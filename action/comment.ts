import { type Payload, record } from './event.ts';
import type { Answer, GithubApi } from './github-api.ts';

/** What became of the comment. */
export type CommentOutcome =
  | { readonly kind: 'written'; readonly address: string | undefined }
  | { readonly kind: 'not needed' }
  | { readonly kind: 'refused'; readonly status: number };

export interface CommentPlace {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  /** What the comment's first line is, for it to be known again. */
  readonly marker: string;
}

/**
 * Keeps one comment at a pull request: makes it, or brings the one that is there up to date.
 *
 * @param body what it says; where it is undefined, none is made
 * @param settled what one that is there says in place of an undefined body
 */
export async function keepComment(
  api: GithubApi,
  place: CommentPlace,
  body: string | undefined,
  settled: string,
): Promise<CommentOutcome> {
  const answer = await once(api, place, body, settled);
  // GitHub may have made the comment before it failed, so it is looked for again.
  const isUnsure = answer !== 'not needed' && (answer.status >= 500 || answer.status === 0);
  const last = isUnsure ? await once(api, place, body, settled) : answer;
  if (last === 'not needed') return { kind: 'not needed' };
  if (last.status !== 200 && last.status !== 201) return { kind: 'refused', status: last.status };
  const address = record(last.body).html_url;
  return { kind: 'written', address: typeof address === 'string' ? address : undefined };
}

async function once(
  api: GithubApi,
  place: CommentPlace,
  body: string | undefined,
  settled: string,
): Promise<Answer | 'not needed'> {
  const comments = `/repos/${place.repository}/issues/${place.number}/comments`;
  const found = await find(api, comments, place.marker);
  if ('status' in found) return found;
  const said = `${place.marker}\n${body ?? settled}`;
  if (found.comment === undefined) {
    return body === undefined ? 'not needed' : api.ask('POST', comments, { body: said });
  }
  const { id, body: before } = found.comment;
  // Nothing new: nobody is notified.
  if (before === said) return { status: 200, body: found.comment, hasMore: false };
  return api.ask('PATCH', `/repos/${place.repository}/issues/comments/${id}`, { body: said });
}

/** More comments than these nobody looks through. */
const mostPages = 50;

/** Our comment, if there is one; or the answer that kept us from looking. */
async function find(
  api: GithubApi,
  comments: string,
  marker: string,
): Promise<{ readonly comment: Payload | undefined } | Answer> {
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await api.ask('GET', `${comments}?per_page=100&page=${page}`);
    if (answer.status !== 200) return answer;
    if (!Array.isArray(answer.body)) return { ...answer, status: 0 };
    const comment = answer.body.map(record).find((it) => isOurs(it, marker));
    if (comment !== undefined || !answer.hasMore) return { comment };
  }
  return { comment: undefined };
}

/** Anybody may write the marker into a comment: only one of a bot, or of somebody who may write here, is taken as ours. */
function isOurs({ id, body, user, author_association: role }: Payload, marker: string): boolean {
  const isTrusted = record(user).type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(String(role));
  const starts = typeof body === 'string' && body.split(/\r?\n/, 1)[0] === marker;
  return typeof id === 'number' && isTrusted && starts;
}
