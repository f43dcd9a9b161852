import type { SessionTest } from './session.mts';

export const completing: readonly SessionTest[] = [
  {
    name: 'completing: a keyword opens the list of names, and a name is chosen from it',
    async run({ workbench, sample, picture }) {
      await workbench.awake();
      await workbench.cursorTo(sample.line('touchpoint check-address') + 1);
      await workbench.typeLineBelow('');
      await workbench.suggest();
      await workbench.suggestion('owner').waitFor();
      await picture('completion-keywords');
      await workbench.page.keyboard.type('own');
      await workbench.accept('owner');
      await workbench.suggestion('digital-sales').waitFor();
      await picture('completion-names');
      await workbench.page.keyboard.type('digi');
      await workbench.accept('digital-sales');
      const ownerless = await workbench.problem('touchpoint-without-owner', 'Check the address');
      await ownerless.waitFor({ state: 'detached' });
    },
  },
  {
    name: 'completing: feelings have a face and are found by what they are like',
    async run({ workbench, sample, picture }) {
      await workbench.awake();
      await workbench.cursorTo(sample.line('touchpoint compare-plans') + 1);
      await workbench.typeLineBelow('emotion sad');
      await workbench.suggestion('lonely').waitFor();
      await workbench.suggestion('disappointed').waitFor();
      await picture('completion-feelings');
    },
  },
  {
    name: 'completing: a whole touchpoint goes where it belongs, with places to fill in',
    async run({ workbench, sample, picture }) {
      await workbench.awake();
      await workbench.cursorTo(sample.line('leads-to fix-a-fault'));
      await workbench.typeLineBelow('touchp');
      await workbench.accept('touchpoint', 'with channel, owner, emotion');
      await workbench.page.keyboard.type('call-back');
      await workbench.line('touchpoint call-back "What happens"').waitFor();
      await picture('completion-whole-touchpoint');
    },
  },
];
