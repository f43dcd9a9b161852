import { randomUUID } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sarifReport } from '../cli/output/sarif.ts';
import type { Env } from './action-world.ts';
import type { Looked } from './look.ts';

/** Adds to the page that GitHub shows of a job. */
export function addSummary(env: Env, markdown: string): void {
  const file = env.GITHUB_STEP_SUMMARY;
  if (file) appendFileSync(file, markdown);
}

/** Gives later steps of the job what they may want to know. */
export function setOutputs(env: Env, outputs: Readonly<Record<string, string>>): void {
  const file = env.GITHUB_OUTPUT;
  if (!file) return;
  // A value may have any text and several lines: it ends with a line that nobody can guess.
  const end = `end-${randomUUID()}`;
  const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`);
  appendFileSync(file, lines.join(''));
}

/**
 * Writes the file for code scanning outside of the checkout, where nothing that was checked out stands in its place.
 *
 * @returns its path; empty where there is no such place
 */
export async function writeSarif(env: Env, { check }: Looked): Promise<string> {
  const folder = env.RUNNER_TEMP;
  if (!folder) return '';
  const file = path.join(folder, `waymark-${randomUUID()}.sarif`);
  writeFileSync(file, await sarifReport(check));
  return file;
}
