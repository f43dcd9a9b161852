import { test } from 'vitest';
import { checkRename } from './check-rename.ts';

test('a team is renamed in every file, from a mention too, and titles stay', () => {
  checkRename(
    'customer-care',
    `
//- brand.journey
team care "care"
team field
  part-of care
//- visit.journey
journey visit
  owner ca$0re
  touchpoint call
    owner "care"
    involves field, care
    backstage "care" by care
`,
    `
//- brand.journey
team customer-care "care"
team field
  part-of customer-care
//- visit.journey
journey visit
  owner customer-care
  touchpoint call
    owner "care"
    involves field, customer-care
    backstage "care" by customer-care
`,
  );
});

test('a name made from a title is written before it', () => {
  checkRename(
    'punctual',
    `
promise "On ti$0me"
persona maya
  expects on-time, "On time"
`,
    `
promise punctual "On time"
persona maya
  expects punctual, "On time"
`,
  );
});

test('a title without quotes gets them when a name comes before it', () => {
  checkRename(
    'visit',
    'journey Visit the sh$0op\njourney other\n  compares-with visit-the-shop',
    'journey visit "Visit the shop"\njourney other\n  compares-with visit',
  );
  checkRename('visit', 'journey Vis!t$0 "A visit"', 'journey visit "A visit"');
});

test('without a title the name is the title, so mentions by it go along', () => {
  checkRename(
    'service',
    'team ca$0re\njourney visit\n  owner "care"',
    'team service\njourney visit\n  owner "service"',
  );
});

test('mentions in another case go along; what only comes near stays a mistake', () => {
  checkRename(
    'service',
    'team ca$0re "Care!"\njourney one\n  owner Care\njourney two\n  owner carre',
    'team service "Care!"\njourney one\n  owner service\njourney two\n  owner carre',
  );
});

test('of a dotted name only the half under the cursor changes', () => {
  const before = (dotted: string) => `
journey one "One"
  touchpoint text
journey two
  compares-with one
  touchpoint text
    leads-to ${dotted}
    leads-to one "or"
`;
  checkRename(
    'first',
    before('on$0e.text'),
    `
journey first "One"
  touchpoint text
journey two
  compares-with first
  touchpoint text
    leads-to first.text
    leads-to first "or"
`,
  );
  checkRename(
    'sms',
    before('one.$0text'),
    `
journey one "One"
  touchpoint sms
journey two
  compares-with one
  touchpoint text
    leads-to one.sms
    leads-to one "or"
`,
  );
});
