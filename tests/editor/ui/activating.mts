import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { artifactsFolder } from '../bed/paths.mts';
import type { SessionTest } from './session.mts';

export const activating: readonly SessionTest[] = [
  {
    name: 'VS Code itself says how long the extension took to activate',
    async run({ workbench, picture }) {
      await workbench.awake();
      // Those that took longer stand above, and rows below the window's edge are not there at all.
      await workbench.page.setViewportSize({ width: 1280, height: 3000 });
      await workbench.command('Developer: Show Running Extensions');
      const row = workbench.page
        .locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Waymark' })
        .filter({ hasText: 'Activation' });
      const said = (await row.textContent()) ?? '';
      const took = /Activation: \d+\s*ms/.exec(said)?.[0];
      assert.ok(took, `VS Code tells no time: ${said}`);
      // No test holds it to a number of milliseconds, which would be the machine's; `docs/performance.md` tells it.
      appendFileSync(path.join(artifactsFolder, 'activation.txt'), `${took}\n`);
      console.log(`    ${took}`);
      await picture('90-running-extensions');
    },
  },
];
