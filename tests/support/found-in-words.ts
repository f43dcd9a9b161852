import { openProject } from '../../language/index.ts';
import { today } from './fixture.ts';

/** All that is found in a file that is a project of its own, as it is however the file is written. */
export function foundInWords(text: string): string[] {
  const { snapshot } = openProject({ today }).update([{ uri: 'any.journey', text }]);
  return snapshot.problems('any.journey').map(({ code, message }) => {
    // How a line misleads changes with the lines around it; that it does, does not.
    if (code === 'misleading-indentation') return code;
    // What is written with other signs is shown with them.
    return `${code}: ${message
      .replace(/[−–]/g, '-')
      .replace(/[“”„‟]/g, '"')
      .toLowerCase()}`;
  });
}
