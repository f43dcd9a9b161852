/** What GitHub says of an event to a workflow: the documented fields that matter, as it names and nests them. */

export function pullRequestEvent(base: string, head: string, labels: readonly string[] = []) {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      state: 'open',
      title: 'A change',
      labels: labels.map((name, id) => ({ id, name, color: 'ededed', default: false })),
      base: { ref: 'main', sha: base, repo: { full_name: 'ours/maps', fork: false } },
      head: { ref: 'feature', sha: head, repo: { full_name: 'ours/maps', fork: false } },
    },
    repository: { full_name: 'ours/maps', private: false },
    sender: { login: 'ada', type: 'User' },
  };
}

export function pushEvent(before: string, after: string) {
  return {
    ref: 'refs/heads/main',
    before,
    after,
    created: /^0+$/.test(before),
    deleted: false,
    forced: false,
    base_ref: null,
    commits: [],
    repository: { full_name: 'ours/maps', private: false },
    pusher: { name: 'ada', email: 'ada@example.invalid' },
  };
}

export function mergeGroupEvent(base: string, head: string) {
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: head,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
      base_sha: base,
      base_ref: 'refs/heads/main',
    },
    repository: { full_name: 'ours/maps', private: false },
  };
}
