/** A brand that lets go of everything that can be let go of. */
export const neglected = `//- brand.journey
brand northwind "Northwind Fibre"
  value plain-speaking "We say it plainly"

team operations "Operations"
team field "Field Engineering"
  part-of operations
team digital-sales "Digital Sales"
team care "Customer Care"
team archive "The archive"

persona maya "Maya, works from home"
  most-valuable
persona henrik "Henrik, calls rather than clicks"
  expects online-in-5-days, "A person answers by the third ring"
  research "11 kitchen-table visits" on 2024-04-22
persona lena "Lena, has just moved in"

promise online-in-5-days "Online within five working days"
  to maya
  costs 60 EUR
  budget 50 EUR
  measure lead-time target <= 5 working days actual 6.5 working days on 2026-09-30
promise one-person "One person stays with you until it works"
  said "Help pages, web site" on 2026-02-20
promise fair-bill "A bill that never surprises"
  said "Price list" on 2026-01-15
  owner care
promise paper-bill "A bill on paper, for ever"
  status retired

//- get-online.journey
journey get-online "Order and get online"
  for lena
  owner care
  improved 2026-07-01 for efficiency "Fewer forms at the door"
  measure nps target >= 40 actual 140 on 2026-09-30
  measure csat target >= 80% actual 61% on 2024-09-30

  stage choose "Choose a plan"
    touchpoint compare-plans "Compare plans"
      channel web
      owner digital-sales
      emotion hopeful
      delivers online-in-5-days
      effort high
    touchpoint engineer-visit "The engineer comes"
      channel home-visit
      owner field
      emotion delighted
      delivers online-in-5-days
    gap 5 working days "Waiting for the first bill"
    touchpoint first-bill "First bill"
      channel email
      owner care
      emotion angry "Two part months nobody mentioned"
      delivers fair-bill, paper-bill

//- fix-a-fault.journey
journey fix-a-fault "The line is down"
  stage report "Report it"
      touchpoint fault-call "Call and report the fault"
      channel phone
      emotion flummoxedly
    # ignore gap-unbridged: there is no gap here
    touchpoint line-test "Test the line together"
      channel phone
      owner care
    touchpoint engineer-visit "The engineer comes"
      channel home-visit
      owner field
      emotion neutral
    touchpoint check-back "The same person rings a day later"
      owner care
      emotion content
`;

/** What the brand above cannot deserve too: personas of whom none matters most, and promises that all reflect a value. */
export const undecided = `//- brand.journey
brand northwind "Northwind Fibre"
  value plain-speaking "We say it plainly"
  value on-your-side "We act before you have to ask"

persona maya "Maya, works from home"
persona henrik "Henrik, calls rather than clicks"

promise online-in-5-days "Online within five working days"
  reflects plain-speaking
`;
