import type { Browser } from 'playwright-core';
import type { WebWorkbench } from '../bed/web-workbench.mts';
import type { EditorTest } from '../run-tests.mts';

export function webTests(_browser: Browser, _workbench: WebWorkbench): EditorTest[] {
  return [];
}
