import { it } from 'vitest';
import { checkFix } from '../support/fixture.ts';

const rest = `
persona maya
persona henrik
journey get-online "Get online"
  for maya
  owner field
  touchpoint visit "Visit"
    owner field
    delivers online
team field "Field"`;

it.each([
  ['  to henrik, maya', '  to maya'],
  ['  to maya, henrik', '  to maya'],
  ['  # For now.\n  to henrik\n  owner field', '  # For now.\n  owner field'],
  ['  to maya,\n    henrik\n  owner field', '  to maya\n  owner field'],
])('promise-wrong-audience takes the persona out of %j', (before, after) => {
  const project = (to: string) => `promise online "Online"\n${to}${rest}`;
  checkFix(project(before), project(after), 'promise-wrong-audience');
});
