import type { PreviewBed } from './preview-bed.ts';
import { previewSuite } from './preview-suite.ts';

export const open = previewSuite();

export const part = (bed: PreviewBed, role: string, id: string) =>
  bed.page.locator(`#drawing g[data-role="${role}"][data-element-id="${id}"]`);
