import type { FuzzTarget } from '../target.ts';
import * as diff from './diff.ts';
import * as fixes from './fixes.ts';
import * as formatter from './formatter.ts';
import * as importCsv from './import-csv.ts';
import * as importMermaid from './import-mermaid.ts';
import * as incremental from './incremental.ts';
import * as parser from './parser.ts';

/** All targets, by the names that `npm run fuzz` knows them by; their kept inputs stand in `corpus/NAME/`. */
export const targets: Readonly<Record<string, FuzzTarget>> = {
  parser,
  formatter,
  incremental,
  fixes,
  'import-mermaid': importMermaid,
  'import-csv': importCsv,
  diff,
};
