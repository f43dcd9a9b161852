// This function runs inside the browser's page: it may use nothing from outside itself.

interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

declare const document: { readonly body: PageNode };

/**
 * What GitHub would make links, pictures or formulas of in the texts of the page: mentions, numbers of issues, commits,
 * addresses and emoji. Code is left alone, as GitHub does.
 */
export function linksOnGithub(): readonly string[] {
  const found: string[] = [];
  const sought =
    /@[a-z\d]|#\d|\bGH-\d|\b[\da-f]{7,40}\b|:[+\w-]+:|(?:https?|ftp):\/\/|www\.|mailto:\w|xmpp:\w|[\w.-]+@[\w-]+\.\w/gi;
  const look = (node: PageNode): void => {
    if (node.nodeName === 'CODE') return;
    if (node.nodeType === 3) found.push(...((node.textContent ?? '').match(sought) ?? []));
    for (const child of node.childNodes) look(child);
  };
  look(document.body);
  return [...new Set(found)];
}
