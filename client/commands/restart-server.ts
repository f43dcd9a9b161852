import type { Command } from './command.ts';

export const restartServer: Command = {
  id: 'waymark.restartServer',
  run: ({ server }) => server.restart(),
};
