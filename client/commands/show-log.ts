import type { Command } from './command.ts';

export const showLog: Command = {
  id: 'waymark.showLog',
  run: ({ server }) => server.showLog(),
};
