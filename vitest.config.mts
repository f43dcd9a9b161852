import { defineConfig } from 'vitest/config';

/** Imports pages of the documentation as their text, as the build does. */
const pagesAsText = {
  name: 'pages-as-text',
  transform: (text: string, file: string) =>
    file.endsWith('.md') ? `export default ${JSON.stringify(text)};` : undefined,
};

export default defineConfig({
  plugins: [pagesAsText],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/protocol/**', 'tests/editor/**', 'tests/bench/**'],
          testTimeout: 60_000,
          setupFiles: ['tests/support/seed.ts'],
          // Programs built for one run of the tests are of no use to another.
          env: { NODE_DISABLE_COMPILE_CACHE: '1' },
        },
      },
      {
        test: {
          name: 'protocol',
          include: ['tests/protocol/**/*.test.ts'],
          testTimeout: 60_000,
          setupFiles: ['tests/support/seed.ts'],
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
