import type { FuzzTarget } from '../target.ts';
import * as args from './arguments.ts';
import * as decks from './decks.ts';
import * as diff from './diff.ts';
import * as exports from './exports.ts';
import * as features from './features.ts';
import * as fixes from './fixes.ts';
import * as formatter from './formatter.ts';
import * as git from './git.ts';
import * as importCsv from './import-csv.ts';
import * as importMermaid from './import-mermaid.ts';
import * as incremental from './incremental.ts';
import * as parser from './parser.ts';
import * as settings from './settings.ts';

/** All targets, by the names that `npm run fuzz` knows them by; their kept inputs stand in `corpus/NAME/`. */
export const targets: Readonly<Record<string, FuzzTarget>> = {
  parser,
  formatter,
  incremental,
  fixes,
  'import-mermaid': importMermaid,
  'import-csv': importCsv,
  diff,
  exports,
  features,
  settings,
  arguments: args,
  decks,
  git,
};
