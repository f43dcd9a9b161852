/** A small brand that has thought of everything. */
export const wellKept = `//- brand.journey
brand northwind "Northwind Fibre"
  value plain-speaking "We say it plainly"
  value on-your-side "We act before you have to ask"

team operations "Operations"
team field "Field Engineering"
  part-of operations
team care "Customer Care"

persona maya "Maya, works from home"
  most-valuable
  owner care
  expects online-in-5-days, one-person
  research "22 interviews with movers" on 2026-02-11
persona henrik "Henrik, calls rather than clicks"
  owner care
  expects one-person
  research "11 kitchen-table visits" on 2026-04-22

promise online-in-5-days "Online within five working days"
  said "Order page, web site" on 2026-03-01
  to maya
  reflects on-your-side
  owner operations
  costs 42 EUR
  budget 50 EUR
  measure lead-time target <= 5 working days actual 4 working days on 2026-09-30
promise one-person "One person stays with you until it works"
  said "Help pages, web site" on 2026-02-20
  to maya, henrik
  reflects on-your-side, plain-speaking
  owner care
  costs 9 EUR
  budget 12 EUR
  measure same-name target >= 90% actual 94% on 2026-10-31

//- get-online.journey
journey get-online "Order and get online"
  for maya
  owner care
  improved 2026-05-10 for customer "Customers move their own appointment"
  measure nps target >= 40 actual 44 on 2026-09-30
  research "9 diaries, order to first week" on 2026-06-20

  stage choose "Choose a plan"
    touchpoint ask-around "Ask friends and read reviews"
      outside "Friends, comparison sites"
      emotion curious
      research "9 diaries" on 2026-06-20
    touchpoint compare-plans "Compare plans"
      channel web
      owner care
      emotion hopeful
      effort low
      communicates "Shows what happens after the order, day by day"
      respects "Asks for no card before the address is checked"
      explains online-in-5-days
      research "9 diaries" on 2026-06-20
    touchpoint place-order "Place the order"
      channel web
      owner care
      emotion anxious "Will it really reach my flat?"
      pain "The map says maybe"
      opportunity "Answer yes, no, or a date" by care
      research "9 diaries" on 2026-06-20

  stage install "Get connected"
    gap 4 working days "Waiting for the engineer"
      bridged-by day-before-text
    touchpoint day-before-text "Text the day before"
      channel sms
      owner field
      emotion relieved
      communicates "Name, photo and hour of the engineer"
      research "9 diaries" on 2026-06-20
    touchpoint engineer-visit "The engineer comes"
      channel home-visit
      owner field
      emotion delighted
      moment-of-truth
      acknowledges "Asks first where the desk is"
      delivers online-in-5-days
      research "9 diaries" on 2026-06-20
      leads-to fix-a-fault "When the line drops"

//- fix-a-fault.journey
journey fix-a-fault "The line is down"
  for maya, henrik
  owner care
  improved 2026-03-16 for customer "The person who takes the call keeps the case"
  measure ces target >= 5 actual 5.6 on 2026-10-31
  research "14 fault calls listened to" on 2026-05-28

  stage report "Report it"
    touchpoint fault-call "Call and report the fault"
      channel phone
      owner care
      emotion relieved
      acknowledges "Sees the dead line and says so before asking"
      respects "Asks for no account number"
      explains one-person
      research "14 fault calls" on 2026-05-28
    touchpoint line-test "Test the line together"
      channel phone
      owner care
      emotion hopeful
      research "14 fault calls" on 2026-05-28
    touchpoint evening-call "A call every evening until it works"
      channel phone
      owner care
      emotion reassured
      communicates "Says what was done today"
      delivers one-person
      research "14 fault calls" on 2026-05-28

  stage repair "Get it repaired"
    touchpoint engineer-visit "The engineer comes"
      channel home-visit
      owner field
      emotion relieved
      acknowledges "Knows what was tested on the phone"
      research "14 fault calls" on 2026-05-28
    touchpoint check-back "The same person rings a day later"
      channel phone
      owner care
      emotion delighted
      acknowledges "Asks how the client call went"
      delivers one-person
      research "14 fault calls" on 2026-05-28
      leads-to get-online "When a neighbour asks who to call"
`;
