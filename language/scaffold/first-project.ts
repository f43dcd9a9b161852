/** A file of a project that is still to be written; its name has no folder in it. */
export interface ProjectFile {
  readonly name: string;
  readonly text: string;
}

/**
 * A small project to start from: its settings, its brand, and one journey that keeps a promise. Its comments teach, and
 * checks find nothing in it. `today`, an ISO 8601 day, is when its measures were taken.
 */
export function firstProject(today: string): readonly ProjectFile[] {
  return [
    { name: 'waymark.json', text: settings },
    { name: 'brand.journey', text: brand(today) },
    { name: 'first-repair.journey', text: journey(today) },
  ];
}

const settings = `{
  "rules": {}
}
`;

const brand = (
  today: string,
): string => `# What you have said you would do, to whom, and who sees to it. This shop is made up:
# change one line after the other until it is yours. Lines like this one are comments for your colleagues.

# Who you are, and what you stand for.
brand corner-bikes "Corner Bikes"
  value plain-words "We say it in plain words"

# Who can answer for things. First a short name to refer to, then the title that people read.
team front-desk "Front desk"

team workshop "Workshop"
  lead "Ida Lund"

# Whom you serve, and what they expect of you.
persona noor "Noor, rides to work every day"
  most-valuable
  owner front-desk
  quote "Without my bicycle my whole week is upside down."
  expects back-tomorrow
  research "Talked to everyone who waited at the counter, one week" on ${today}

# What you said you would do: where you said it, to whom, and how you know that you do.
promise back-tomorrow "In before ten, back tomorrow"
  said "Sign in the window" on ${today}
  to noor
  reflects plain-words
  owner workshop
  measure ready-in-time target >= 90% actual 94% on ${today} "Repair tickets"
`;

const journey = (
  today: string,
): string => `# One journey: what Noor goes through, moment by moment. Open the preview beside it and change something.

journey first-repair "The first repair"
  for noor
  owner front-desk
  improved ${today} for customer "The price is said before the work begins"
  research "Stood beside the counter for two mornings" on ${today}
  # How do you know? Say what you count, what you aim for, what it was, and when.
  measure would-come-again target >= 80% actual 86% on ${today} "Asked when the bicycle is handed over"

  # A stage is a stretch of the journey with one aim, as the customer sees it.
  stage hand-in "Hand it in"

    # A touchpoint is one moment where the customer meets you. Give every one these three:
    # where it happens (channel), in whose hands (owner), and how it feels (emotion).
    touchpoint arrive "Push the bicycle to the counter"
      channel store
      owner front-desk
      emotion worried "Will it take all week?"
      # A low point deserves its reason (pain) or a way out (opportunity).
      pain "Nobody knows what a repair costs before it is done"
      # Three kinds of care: we see you, we tell you what comes next, we take care with what is yours.
      acknowledges "Asks how she gets home today"

    touchpoint agree "Agree on what is done"
      channel store
      owner front-desk
      emotion relieved
      communicates "The price and the hour, written on the ticket"
      # Here the customer hears what exactly is promised.
      explains back-tomorrow

  stage collect "Collect it"

    # A gap is time without you. Say how long, and which touchpoint keeps her company in it.
    gap 1 day "Overnight"
      bridged-by ready-message

    touchpoint ready-message "A message that it is ready"
      channel messaging
      owner workshop
      emotion happy "A photo of the new chain"
      communicates "What was done, and until when somebody is there"

    # And here the promise is kept. Take the line that says delivers away, and it is broken.
    touchpoint hand-over "The bicycle is handed over"
      channel store
      owner workshop
      emotion delighted "It has never run so quietly"
      moment-of-truth
      respects "Saddle and lights are as she left them"
      delivers back-tomorrow
`;
