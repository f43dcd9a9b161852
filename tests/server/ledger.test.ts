import { test } from 'vitest';
import { checkTree } from './tree-bed.ts';

test('promises stand by state, the broken ones first, and below each who delivers and who expects it', () => {
  checkTree(
    'promises',
    `
team field "Field Engineering"
persona maya "Maya"
  expects on-time, fair-price
promise on-time "On time"
promise fair-price "A fair price"
promise polite "Always polite"
  measure csat target >= 80% actual 70%
promise later "Some day"
  status draft
promise old "Long ago"
  status retired
journey order "Order"
  touchpoint visit "The visit"
    channel home-visit
    owner field
    delivers on-time
  touchpoint call "The call"
    owner field
    delivers polite
`,
    `
(error) Broken — 1
  (error) A fair price — nothing delivers it · fair-price
    (warning) Maya — expects it in vain
(warning) At risk — 1
  (warning) Always polite — 1 touchpoint · polite
    (circle-filled) The call — Order · Field Engineering
(pass) Kept — 1
  (pass) On time — 1 touchpoint · on-time
    (home) The visit — Order · Field Engineering
    (person) Maya — expects it
(edit) Draft — 1
  (edit) Some day — nothing delivers it · later
(archive) Retired — 1
  (archive) Long ago — nothing delivers it · old
`,
  );
});

test('a deliverer that nobody owns is marked, and one outside the brand is not', () => {
  checkTree(
    'promises',
    `
promise on-time
journey order
  touchpoint visit
    delivers on-time
  touchpoint friend
    outside
    delivers on-time
`,
    `
(warning) At risk — 1
  (warning) on-time — 2 touchpoints · on-time
    (warning) visit — order · nobody owns it
    (circle-outline) friend — order · outside the brand
`,
  );
});

test('journeys have their stages, touchpoints and gaps as the customer meets them', () => {
  checkTree(
    'journeys',
    `
team care "Customer Care"
journey order "Order"
  touchpoint hear "Hear of us"
    outside
  stage choose "Choose"
    touchpoint compare "Compare"
      channel web
      owner care
      emotion hopeful
    gap 3 days "Waiting"
      bridged-by compare
    gap
journey move "Move"
  status future
journey bare
`,
    `
(milestone) Order — 2 touchpoints
  (circle-outline) Hear of us — outside the brand
  (layers) Choose — 1 touchpoint
    (globe) Compare — 🙂 hopeful +1 · Customer Care
    (watch) Waiting — 3 days · bridged by 1 touchpoint
    (watch) Gap — nothing bridges it
(milestone) Move — future · 0 touchpoints
(milestone) bare — 0 touchpoints
`,
  );
});

test('owners begin with nobody, and teams hold the teams that are part of them', () => {
  checkTree(
    'owners',
    `
team field "Field"
  part-of operations
team operations "Operations"
team idle "Idle"
persona maya "Maya"
  owner operations
promise on-time "On time"
  owner operations
promise fair "A fair price"
journey order "Order"
  owner field
  touchpoint visit "The visit"
    owner field
  touchpoint call "The call"
  touchpoint friend "Ask a friend"
    outside
  touchpoint bill "The bill"
    owner nobody-we-know
journey dream "The dream"
  status future
  touchpoint fly "Fly"
`,
    `
(warning) Nobody — 1 promise · 2 touchpoints
  (error) A fair price — promise · broken
  (warning) The call — Order
  (warning) The bill — Order
(organization) Operations — 1 promise · 1 persona · 1 team within
  (organization) Field — 1 journey · 1 touchpoint
    (milestone) Order — journey
    (circle-filled) The visit — Order
  (error) On time — promise · broken
  (person) Maya — persona
(organization) Idle — owns nothing
`,
  );
});
