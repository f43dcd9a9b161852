import { openProject, type Snapshot } from '../../language/index.ts';
import type { Workspace } from './client.ts';

/** The innermost project that a folder stands in, by its URI; an empty one where there is none. */
export function projectAt(projects: Workspace['projects'], folder: unknown): Snapshot {
  const uri = typeof folder === 'string' ? `${folder.replace(/\/$/, '')}/` : '';
  const around = projects.filter(({ root }) => uri.startsWith(`${root.replace(/\/$/, '')}/`));
  const innermost = around.reduce<Workspace['projects'][number] | undefined>(
    (inner, project) => (inner !== undefined && inner.root.length >= project.root.length ? inner : project),
    undefined,
  );
  return innermost?.snapshot ?? openProject({ today: '' });
}
