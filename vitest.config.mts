import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/protocol/**', 'tests/editor/**', 'tests/bench/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'protocol',
          include: ['tests/protocol/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
