import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/build-options.mts';

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}

const locks = ['package-lock.json', 'tests/editor/vscode/package-lock.json'];

function json(file: string) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

function lockedIn(file: string): [name: string, locked: LockedPackage][] {
  const packages: Record<string, LockedPackage> = json(file).packages;
  return Object.entries(packages).filter(([name]) => name !== '');
}

/** Programs for systems that the lock file was not made on: they were written in by hand, without their hashes. */
const withoutHash = /^node_modules\/(?:@biomejs\/cli|@oxc-parser\/binding|@napi-rs\/canvas)-[\w-]+$/;

describe('the packages that Waymark is built and tested with', () => {
  it('are locked as package.json asks for them', () => {
    const { devDependencies, dependencies = {}, allowScripts } = json('package.json');
    const { packages } = json('package-lock.json');
    expect(packages[''].devDependencies).toEqual(devDependencies);
    // What ships is bundled, so whoever installs Waymark installs nothing besides.
    expect(dependencies).toEqual({});
    expect(allowScripts).toEqual({ node: true, esbuild: true, '@vscode/vsce-sign': false });
  });

  it.each(locks)('have exact versions, and come from the one registry: %s', (file) => {
    const locked = lockedIn(file);
    expect(locked.length).toBeGreaterThan(10);
    for (const [name, { version, resolved }] of locked) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/);
      expect(resolved, name).toBeUndefined();
    }
  });

  it.each(locks)('have the hash of what is installed, but for programs of other systems: %s', (file) => {
    const bare = lockedIn(file).filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(bare.filter(([name]) => !withoutHash.test(name)).map(([name]) => name)).toEqual([]);
    for (const [name, { optional, os }] of bare) {
      expect(optional, name).toBe(true);
      expect(os, name).toBeDefined();
    }
  });

  it('run a script at their installation only where that is allowed', () => {
    const { allowScripts } = json('package.json');
    const scripts = lockedIn('package-lock.json').filter(([, { hasInstallScript }]) => hasInstallScript);
    for (const [name] of scripts)
      expect(allowScripts).toHaveProperty([name.replace(/^.*node_modules\//, '')]);
  });
});
