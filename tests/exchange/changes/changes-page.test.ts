import { describe, expect, it } from 'vitest';
import { changedMaps, changesPage, diffProjects } from '../../../language/index.ts';
import { dangerousPieces } from '../../support/dangerous-text.ts';
import { sourceExportTools } from '../../support/export-tools.ts';
import { openFixture } from '../../support/fixture.ts';

async function pageOf(before: string, after: string, from = 'main'): Promise<string> {
  const [left, right] = [openFixture(before), openFixture(after)];
  const diff = diffProjects(left, right);
  const maps = changedMaps(left, right, diff.changes);
  const changes = diff.changes.map(({ class: kind, message, before: was, after: is }) => ({
    ...{ class: kind, message },
    ...{ before: was?.uri, after: is?.uri, accepted: from },
  }));
  return await changesPage({ ...diff, changes, maps, from, to: 'now' }, sourceExportTools);
}

const journey = (title: string, effort: string) => `
promise online ${JSON.stringify(title)}
journey get-online ${JSON.stringify(title)}
  touchpoint order ${JSON.stringify(title)}
    effort ${effort}
`;

describe('the page about changes', () => {
  it('tells the verdict, each change with its class in words, and shows the map', async () => {
    const page = await pageOf(journey('Order', 'low'), journey('Order', 'high'));
    expect(page).toContain('<p class="verdict"><span class="is-risky">1 risky</span></p>');
    expect(page).toContain('<strong class="class">Risky</strong>');
    expect(page).toContain('<a href="#map-1">');
    expect(page.match(/<svg /g)).toHaveLength(1);
  });

  it('shows promises before and now', async () => {
    const before = `${journey('Order', 'low')}    delivers online\n`;
    const page = await pageOf(before, journey('Order', 'low'));
    expect(page).toMatch(/<td class="state-at-risk">at risk<\/td><td class="state-broken">broken<\/td>/);
  });

  it('says that nothing changed', async () => {
    const page = await pageOf(journey('Order', 'low'), journey('Order', 'low'));
    expect(page).toContain('Nothing changed for the customer since <span dir="auto">main</span>.');
    expect(page).not.toContain('<svg');
  });

  it('loads nothing and runs nothing', async () => {
    const page = await pageOf(journey('Order', 'low'), journey('Order', 'high'));
    expect(page).toContain(`default-src 'none'; style-src 'sha256-`);
    expect(page).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org\/2000\/svg)|url\((?!data:|#)/);
  });

  it.each(dangerousPieces)('holds %j as nothing but text', async (text) => {
    const title = text.replace(/[\r\n"\\]/g, ' ');
    const page = await pageOf(journey(title, 'low'), journey(title, 'high'), text);
    const tags = new Set([...page.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag?.toLowerCase()));
    for (const tag of ['script', 'img', 'iframe', 'b', 'object']) expect(tags).not.toContain(tag);
    expect(page).not.toMatch(/<[^>]* on[a-z]+=/i);
  });

  it('is the same to the byte when made again', async () => {
    const made = await pageOf(journey('Order', 'low'), journey('Order', 'high'));
    expect(await pageOf(journey('Order', 'low'), journey('Order', 'high'))).toBe(made);
  });
});
