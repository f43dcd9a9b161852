import { openPreview } from './previewing.mts';
import type { SessionTest } from './session.mts';

export const selecting: readonly SessionTest[] = [
  {
    name: 'a click on a touchpoint in the picture puts the cursor into its line',
    async run({ workbench, sample, picture }) {
      await openPreview(workbench);
      await workbench.preview.label('The engineer comes').click();
      await workbench.cursorReaches(sample.line('touchpoint engineer-visit'));
      await picture('07-click-reveals');
      await workbench.preview.turnTo('Journey');
      await workbench.preview.label('Place the order').click();
      await workbench.cursorReaches(sample.line('touchpoint place-order'));
    },
  },
  {
    name: 'the touchpoint under the text cursor is marked in the picture',
    async run({ workbench, sample, picture }) {
      await openPreview(workbench);
      await workbench.cursorTo(sample.line('touchpoint compare-plans'));
      await workbench.preview.current.filter({ hasText: 'Compare plans' }).waitFor();
      await workbench.cursorTo(sample.line('touchpoint check-address'));
      await workbench.preview.current.filter({ hasText: 'Check the address' }).waitFor();
      await picture('08-cursor-marks');
      await workbench.preview.turnTo('Journey');
      await workbench.preview.current.filter({ hasText: 'Check the address' }).waitFor();
      await workbench.cursorTo(sample.line('touchpoint first-bill'));
      await workbench.preview.current.filter({ hasText: 'First bill' }).waitFor();
    },
  },
];
