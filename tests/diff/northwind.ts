/** A small project in which everything is kept, served, owned and told. */
export const northwind = `
team care "Customer Care"
team ops "Operations"
team field "Field Engineering"
  part-of ops
persona maya "Maya"
  expects online, price
persona henrik "Henrik"
promise online "Online in five days"
  said "Order page" on 2026-03-01
  to maya
  owner ops
  costs 42 EUR
  budget 50 EUR
  measure lead-time target <= 5 days actual 4 days on 2026-09-30
promise price "A fair price"
vocabulary
  emotion besorgt -1
journey get "Get online"
  for maya
  owner care
  measure nps target >= 40 actual 41 on 2026-09-30
  stage choose "Choose"
    touchpoint compare "Compare plans"
      channel web, phone
      owner care
      emotion besorgt
      acknowledges "Greets"
      explains online, price
    touchpoint order "Place the order"
      owner care
      emotion besorgt "so it is"
      communicates "What comes"
      delivers price
  stage install "Install"
    gap 5 days "Waiting"
      bridged-by text
    touchpoint text "Text the day before"
      owner field
      emotion hopeful
      effort low
      communicates "When"
      respects "Hours"
    touchpoint visit "The engineer comes"
      owner ops
      delivers online
journey move "Move home"
  owner care
  touchpoint tell "Tell us"
    owner care
`;
