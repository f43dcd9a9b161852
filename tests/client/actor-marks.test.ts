import { expect, test } from 'vitest';
import { actorMarks } from '../../client/webview/draw/actor-marks.ts';

test.each([
  [['Maya', 'Operations'], 'M O'],
  [['Customer Care', 'Contact Centre', 'Maya'], 'CC CC M'],
  [['Customer Care', 'Contact Desk'], 'CC CD'],
  [['Care', 'Claims'], 'CA CL'],
  [['Maya, works from home', 'Marketing'], 'MW MA'],
  [['«Équipe»', '预约中心', 'ผู้ป่วย'], 'É 预 ผู้'],
  [['🛠'], '🛠'],
])('%j are marked %s', (names, marks) => {
  expect([...actorMarks(names).values()].join(' ')).toBe(marks);
});
