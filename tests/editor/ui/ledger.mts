import assert from 'node:assert/strict';
import { LedgerView } from './ledger-view.mts';
import type { SessionTest } from './session.mts';

export const ledger: readonly SessionTest[] = [
  {
    name: 'the ledger opens by its icon, which counts the broken promises, and shows these first',
    async run({ workbench, picture }) {
      await workbench.awake();
      const view = new LedgerView(workbench.page);
      await view.badge.filter({ hasText: '1' }).waitFor();
      await view.open();
      await view.rows('Promises', 'Broken').waitFor();
      assert.deepEqual((await view.outline('Promises')).slice(0, 3), [
        'Broken',
        '  A price that never surprises',
        'At risk',
      ]);
      await view.unfold('Owners');
      await view.rows('Owners', 'Nobody').waitFor();
      await picture('60-ledger');
    },
  },
];
