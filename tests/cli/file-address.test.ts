import { describe, expect, it } from 'vitest';
import { fileAddress, folderAddress } from '../../cli/output/file-address.ts';

describe('the address of a file', () => {
  it.each([
    ['/maps', 'sub/a.journey', 'sub/a.journey'],
    ['/maps', 'a:b#c?d%.journey', 'a%3Ab%23c%3Fd%25.journey'],
    ['/maps/sub', '../a b.journey', 'file:///maps/a%20b.journey'],
    ['/maps', '/other/a.journey', 'file:///other/a.journey'],
    ['C:/maps', 'D:/other/a.journey', 'file:///D:/other/a.journey'],
    ['C:/maps/sub', '../a.journey', 'file:///C:/maps/a.journey'],
    ['//server/share/maps/sub', '../a.journey', 'file://server/share/maps/a.journey'],
    ['/maps', '<stdin>', '%3Cstdin%3E'],
  ])('from %s, %s is %s', (folder, file, expected) => {
    expect(fileAddress(folder, file)).toBe(expected);
  });

  it.each([
    ['/', 'file:///'],
    ['/my maps', 'file:///my%20maps/'],
    ['C:/maps', 'file:///C:/maps/'],
    ['C:/', 'file:///C:/'],
    ['//server/share', 'file://server/share/'],
  ])('of the folder %s is %s', (folder, expected) => {
    expect(folderAddress(folder)).toBe(expected);
  });
});
