import { expect } from 'vitest';
import { gitRepository, journeyWith, type TestRepository } from '../../support/git-repository.ts';
import type { CliWorld } from '../../support/run-cli.ts';

export const team = 'team care "Care"\n';

export const owned = journeyWith('    owner care\n');

export const ownerless = journeyWith('');

export const files = { 'brand.journey': team, 'a.journey': owned };

export const lost = ['breaking touchpoint-lost-owner order'];

export function twoCommits(): TestRepository {
  const repository = gitRepository(files);
  repository.commit({ 'a.journey': ownerless });
  return repository;
}

export interface Report {
  readonly changes: readonly {
    readonly class: string;
    readonly code: string;
    readonly element: { readonly name: string };
    readonly before: { readonly file: string } | null;
    readonly after: { readonly file: string } | null;
    readonly fingerprint: string;
  }[];
}

export async function report(repository: TestRepository, args: string, world?: CliWorld): Promise<Report> {
  const { out, err, code } = await repository.waymark(`diff --format json ${args}`, world);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
}

export async function changes(repository: TestRepository, args: string, world?: CliWorld): Promise<string[]> {
  const found = await report(repository, args, world);
  return found.changes.map(({ class: kind, code, element }) => `${kind} ${code} ${element.name}`);
}

export async function refusal(repository: TestRepository, args: string, world?: CliWorld): Promise<string> {
  const { code, out, err } = await repository.waymark(`diff ${args}`, world);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^waymark: [^\n]+\n$/);
  return err.slice('waymark: '.length, -1);
}
