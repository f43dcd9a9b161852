import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Imports pages of the documentation as their text, and JSON by its members, as the build does. */
registerHooks({
  load(url, context, next) {
    const isOurs = /\.(?:md|json)$/.test(url) && !url.includes('/node_modules/');
    if (!isOurs || context.importAttributes?.type !== undefined) return next(url, context);
    const text = readFileSync(fileURLToPath(url), 'utf8');
    const source = url.endsWith('.md')
      ? `export default ${JSON.stringify(text)};`
      : members(JSON.parse(text));
    return { format: 'module', shortCircuit: true, source };
  },
});

/** Any name can be a member's, also one that means something to JavaScript. */
function members(json: Readonly<Record<string, unknown>>): string {
  const all = Object.entries(json).map(
    ([key, value], at) =>
      `const m${at} = ${JSON.stringify(value)};export { m${at} as ${JSON.stringify(key)} };\n`,
  );
  return all.join('');
}
