import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { spreadProject } from '../../support/attacks/hostile-project.ts';
import { attackTexts } from '../../support/attacks/index.ts';
import type { SessionTest } from './session.mts';

/** VS Code asks about other ends of lines before anything else. */
const texts = attackTexts.filter((text) => !/[\u2028\u2029\u0085]/.test(text));
const project = spreadProject(texts, 12);

export const hostile: readonly SessionTest[] = [
  {
    name: 'texts that try to run, load or lead somewhere are shown in the workbench, and do nothing',
    async run({ workbench, sample, picture }) {
      const { page, preview } = workbench;
      const seen: string[] = [];
      page.on('dialog', (dialog) => {
        seen.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (request.url().includes('attack.invalid')) seen.push(`request: ${request.url()}`);
      });
      await workbench.awake();
      writeFileSync(sample.path, project);
      await workbench.command('Waymark: Open Preview to the Side');
      for (const view of ['Journey', 'Promises', 'Overview', 'Map']) await preview.turnTo(view);
      await picture('70-hostile-texts');
      const marks = await Promise.all(
        page
          .frames()
          .map((frame) =>
            frame
              .evaluate(`Object.keys(globalThis).filter((name) => name.startsWith('pwned'))`)
              .catch(() => []),
          ),
      );
      assert.deepEqual(marks.flat(), []);
      assert.deepEqual(seen, []);
    },
  },
];
