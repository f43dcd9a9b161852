import type { SessionTest } from './session.mts';

export const finding: readonly SessionTest[] = [
  {
    name: 'both findings of the sample are in the Problems view, also that of the file that is not open',
    async run({ workbench, picture }) {
      await workbench.awake();
      await (await workbench.problem('touchpoint-without-owner', 'Check the address')).waitFor();
      await (await workbench.problem('promise-undelivered', 'A price that never surprises')).waitFor();
      await picture('01-problems');
    },
  },
  {
    name: 'typing the owner makes the finding go, and leaves the other',
    async run({ workbench, sample, picture }) {
      await workbench.awake();
      const ownerless = await workbench.problem('touchpoint-without-owner', 'Check the address');
      await ownerless.waitFor();
      await workbench.cursorTo(sample.line('touchpoint check-address'));
      await workbench.typeLineBelow('owner digital-sales');
      await ownerless.waitFor({ state: 'detached' });
      await (await workbench.problem('promise-undelivered', 'A price that never surprises')).waitFor();
      await picture('02-owner-typed');
    },
  },
];
