import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeJourneyDiagram } from '../../language/views/journey/mermaid-journey.ts';
import { attacks, dangerousPieces } from '../support/dangerous-text.ts';
import {
  everywhere,
  unmarked,
  unmarkedPicture,
  whatIsDrawn,
  whatIsRead,
} from '../support/journey-diagrams.ts';
import {
  type MermaidSettings,
  type OfficialMermaid,
  openOfficialMermaid,
} from '../support/official-mermaid.ts';

// A browser is slow where many things run at once.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let mermaid: OfficialMermaid;
beforeAll(async () => {
  mermaid = await openOfficialMermaid();
});
afterAll(() => mermaid.close());

describe('an attack', () => {
  test('can be seen by these tests where nothing is escaped', async () => {
    const { config } = await mermaid.read('journey\n%%{init: {"theme": "dark"}}%%\n  a: 3\n');
    expect(config).toEqual({ theme: 'dark' });
  });

  test('can be seen by these tests where a page runs or loads something', async () => {
    const page = await openOfficialMermaid();
    const naive = '<img src="http://127.0.0.1:65530/" onerror="globalThis.pwned = 1">';
    await expect(page.embed(naive)).rejects.toThrow();
    expect(await page.mischief()).toContain('request http://127.0.0.1:65530/');
    await page.close();
  });

  test.each<MermaidSettings>([
    { securityLevel: 'strict', textPlacement: 'tspan' },
    { securityLevel: 'loose', textPlacement: 'tspan' },
    { securityLevel: 'loose', textPlacement: 'fo' },
  ])('runs nothing, loads nothing and sets nothing under %j', async (settings) => {
    const page = await openOfficialMermaid(settings);
    const harmless = await page.draw(writeJourneyDiagram(everywhere('harmless')));
    for (const attack of attacks) {
      const diagram = everywhere(attack);
      const text = writeJourneyDiagram(diagram);
      expect(unmarked(await page.read(text))).toEqual(whatIsRead(diagram));
      const drawn = await page.draw(text);
      expect(unmarkedPicture(drawn)).toEqual(whatIsDrawn(diagram));
      expect(drawn.made).toEqual(harmless.made);
    }
    expect(await page.mischief()).toEqual([]);
    await page.close();
  });
});

describe('a diagram in a page that does not escape it', () => {
  test('is drawn the same', async () => {
    const texts = [...dangerousPieces, ...attacks].map((text) => `a ${text} b`);
    const tasks = texts.map((text) => ({ text, score: 3, actors: [text] }));
    const diagram = { title: 'R&D &copy; 2026', sections: [{ title: '&lt', tasks }] };
    expect(unmarkedPicture(await mermaid.embed(writeJourneyDiagram(diagram)))).toEqual(whatIsDrawn(diagram));
    expect(await mermaid.mischief()).toEqual([]);
  });
});
