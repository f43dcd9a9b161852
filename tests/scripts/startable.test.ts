import { expect, test } from 'vitest';
import { startable } from '../../scripts/startable.mts';

test('on Windows a path with spaces in it stays one word for the shell', () => {
  const folder = 'C:\\Users\\Ana Ruiz\\maps';
  expect(startable('code', [`--extensionDevelopmentPath=${folder}`, '--version'], 'win32')).toEqual({
    program: 'code',
    args: [`"--extensionDevelopmentPath=${folder}"`, '--version'],
    shell: true,
  });
});

test('elsewhere there is no shell, and every word is taken as it is', () => {
  const args = ['/home/ana ruiz/maps', 'a & b'];
  expect(startable('code', args, 'linux')).toEqual({ program: 'code', args, shell: false });
});
