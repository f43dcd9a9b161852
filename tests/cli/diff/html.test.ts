import { expect, it } from 'vitest';
import { runCommand } from '../../support/run-cli.ts';

const order =
  'team care "Care"\njourney order "Order"\n  touchpoint pay "Pay"\n    owner care\n    effort low\n';
const leave = 'journey leave "Leave"\n  touchpoint bye "Say goodbye"\n';

async function pageOf(args: string, more: Readonly<Record<string, string>> = {}) {
  return await runCommand(`diff ./old ./new --format html ${args}`, {
    files: {
      '/maps/old/order.journey': order,
      '/maps/new/order.journey': order.replace('effort low', 'effort high'),
      '/maps/new/leave.journey': leave,
      ...more,
    },
  });
}

it('writes a page with the list, and a map a journey with what changed marked', async () => {
  const { code, out, err } = await pageOf('');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^<!DOCTYPE html>/);
  expect(out).toContain('<span class="is-risky">1 risky</span>, <span class="is-neutral">1 neutral</span>');
  expect(out).toContain('Before: <span dir="auto">old/order.journey, line 5</span>');
  expect(out).toContain('aria-label="Changed, risky: ');
  expect(out).toContain('This journey is new');
  expect(out).toContain('<a href="#map-2">Map of <span dir="auto">Leave</span></a>');
});

it('shows only what was asked for', async () => {
  const { out } = await pageOf('--path leave.journey');
  expect(out).toContain('Map of <span dir="auto">Leave</span>');
  expect(out).not.toContain('Order');
});

it('says of an accepted change why it is', async () => {
  const json = await runCommand('diff ./old ./new --format json', {
    files: { '/maps/old/a.journey': order, '/maps/new/a.journey': order.replace('low', 'high') },
  });
  const { fingerprint } = JSON.parse(json.out).changes[0];
  const { out } = await pageOf('--accept ok.txt', {
    '/maps/ok.txt': `${fingerprint} It is <only> for a month\n`,
  });
  expect(out).toContain('Accepted: <span dir="auto">It is &#60;only&#62; for a month</span>');
  expect(out).toContain('<p class="verdict"><span class="is-neutral">1 neutral</span></p>');
});

it('says that nothing changed', async () => {
  const { out } = await runCommand('diff ./old ./old --format html', {
    files: { '/maps/old/a.journey': order },
  });
  expect(out).toContain('Nothing changed for the customer since');
});
