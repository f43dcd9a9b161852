import type { Command } from './command.ts';

export const readTheRest: Command = {
  id: 'waymark.readTheRest',
  run: ({ server }) => server.ask('waymark.reading.rest'),
};
