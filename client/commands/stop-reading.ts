import type { Command } from './command.ts';

export const stopReading: Command = {
  id: 'waymark.stopReading',
  run: ({ server }) => server.ask('waymark.reading.stop'),
};
