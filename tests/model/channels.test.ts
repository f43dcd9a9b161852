import { describe, expect, it } from 'vitest';
import { channels } from '../../language/model/vocabulary/channels.ts';

const promised =
  'web app email phone sms chat messaging video social store branch in-person kiosk post home-visit event ' +
  'product advertising word-of-mouth partner';

describe('the built-in channels', () => {
  it('are the ones the language promises, in that order', () => {
    expect(channels.map(({ name }) => name)).toEqual(promised.split(' '));
  });

  it('each have a title of their own and an icon of their own', () => {
    expect(new Set(channels.map(({ title }) => title)).size).toBe(channels.length);
    expect(new Set(channels.map(({ icon }) => icon)).size).toBe(channels.length);
    expect(channels.filter(({ title, icon }) => title === '' || !/^[a-z]+(-[a-z]+)*$/.test(icon))).toEqual(
      [],
    );
  });
});
