import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { SessionTest } from './session.mts';
import type { Workbench } from './workbench.mts';

export const starting: readonly SessionTest[] = [
  {
    name: 'New Journey asks by keyboard, knows the project, and writes a journey that keeps a promise',
    async run({ workbench, folder, picture }) {
      await workbench.awake();
      const { page } = workbench;
      await begin(workbench);
      await answer(page, 1, 'Return the router');
      await atStep(page, 2);
      await row(page, 'Maya, works from home').waitFor();
      await picture('20-new-journey-persona');
      await answer(page, 2, 'Maya');
      await answer(page, 3, 'Returns desk');
      await atStep(page, 4);
      await answer(page, 4, 'Pack, Send, Hear back');
      await answer(page, 5, 'Never pay for a router you sent back');
      await atStep(page, 6);
      await page.keyboard.type('A receipt by message');
      await row(page, 'A receipt by message').nth(2).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await picture('21-new-journey-moment');
      await page.keyboard.press('Enter');

      await workbench.tab('return-the-router.journey').first().waitFor();
      await workbench.preview.touchpoint('A receipt by message').waitFor();
      await picture('22-new-journey-written');
      const written = readFileSync(path.join(folder, 'return-the-router.journey'), 'utf8');
      assert.match(
        written,
        /^journey return-the-router "Return the router"\n {2}for maya\n {2}owner returns-desk\n/,
      );
      assert.match(
        written,
        /stage hear-back "Hear back"\n {4}touchpoint a-receipt-by-message "A receipt by message"\n/,
      );
      const brand = readFileSync(path.join(folder, 'brand.journey'), 'utf8');
      assert.match(brand, /\nteam returns-desk "Returns desk"\n/);
      assert.match(brand, /\n {2}expects never-pay-for-a-router-you-sent-back\n/);
      assert.equal(await page.locator('.editor-instance .squiggly-error').count(), 0);
    },
  },
  {
    name: 'New Journey keeps what was answered when one goes back, says what is missing, and writes nothing on Escape',
    async run({ workbench, folder, picture }) {
      await workbench.awake();
      const { page } = workbench;
      const before = readdirSync(folder);
      await begin(workbench);
      await page.keyboard.press('Enter');
      await page.getByText('Give the journey a title.').first().waitFor();
      await picture('23-new-journey-title-missing');
      await answer(page, 1, 'Return the router');
      await atStep(page, 2);
      await page.locator('.quick-input-widget').getByRole('button', { name: /^Back/ }).click();
      await atStep(page, 1);
      assert.equal(await input(page).inputValue(), 'Return the router');
      await page.keyboard.press('Escape');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      assert.deepEqual(readdirSync(folder), before);
    },
  },
  {
    name: 'in an empty folder New Journey writes all that it needs into one file, and the walkthrough notices',
    inEmptyFolder: true,
    async run({ workbench, folder, picture }) {
      const { page } = workbench;
      await workbench.knowsCommand('Waymark: New Journey…');
      await begin(workbench);
      await answer(page, 1, '引っ越し 🏠');
      await answer(page, 2, 'Maya "the mover"');
      await answer(page, 3, 'Customer Care');
      await atStep(page, 4);
      await page.keyboard.press('Enter');
      await answer(page, 5, 'Moved within a week');
      await answer(page, 6, 'The new line works');
      await workbench.tab('引っ越し.journey').first().waitFor();
      await workbench.preview.touchpoint('The new line works').waitFor();
      assert.deepEqual(readdirSync(folder), ['引っ越し.journey']);
      await picture('24-new-journey-in-empty-folder');
      await workbench.command('Waymark: Get Started');
      await step(page, 'Make a promise, and keep it', true).waitFor();
      await step(page, 'Begin your first journey', true).waitFor();
      await step(page, 'Give a touchpoint an owner and an emotion', false).waitFor();
      await workbench.command('View: Close Editors in Other Groups');
      await page.locator('.getting-started-step', { hasText: 'Watch the picture grow' }).click();
      const drawn = page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
      await drawn.locator('svg', { hasText: 'Hand over' }).waitFor();
      await picture('25-walkthrough');
    },
  },
  {
    name: 'the sample project starts in an empty folder, and keeps its promise',
    inEmptyFolder: true,
    async run({ workbench, folder, picture }) {
      await workbench.knowsCommand('Waymark: Start a Sample Project…');
      await workbench.command('Waymark: Start a Sample Project…');
      await workbench.tab('first-repair.journey').first().waitFor();
      await workbench.preview.touchpoint('The bicycle is handed over').waitFor();
      assert.deepEqual(readdirSync(folder).sort(), ['brand.journey', 'first-repair.journey', 'waymark.json']);
      await picture('26-sample-project');
    },
  },
];

async function begin(workbench: Workbench): Promise<void> {
  await workbench.command('Waymark: New Journey…');
  await atStep(workbench.page, 1);
}

/** Waits until a step, counted from 1, takes what is typed. */
async function atStep(page: Page, number: number): Promise<void> {
  await page.locator('.quick-input-title', { hasText: `New Journey (${number}/6)` }).waitFor();
  await page.locator('.quick-input-box input:focus').waitFor();
}

/** Types an answer over what stands there, and goes on with it before a list has caught up. */
async function answer(page: Page, number: number, typed: string): Promise<void> {
  await atStep(page, number);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(typed);
  await page.keyboard.press('Enter');
}

function input(page: Page) {
  return page.locator('.quick-input-widget .quick-input-box input');
}

function row(page: Page, label: string) {
  return page.locator('.quick-input-list .monaco-list-row', { hasText: label });
}

/** A step of the walkthrough that is ticked, or not yet. */
function step(page: Page, title: string, isDone: boolean) {
  const tick = isDone ? '.codicon-getting-started-step-checked' : '.codicon-getting-started-step-unchecked';
  return page.locator('.getting-started-step', { hasText: title }).locator(tick);
}
