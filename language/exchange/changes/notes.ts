import type { Change, ChangeCode } from '../../diff/change.ts';
import type { ChangeNote } from '../../views/changes/map-changes.ts';

/** Which part of a map shows a change; the main one of its element where it is not told here. */
const roles: Readonly<Partial<Record<ChangeCode, string>>> = {
  'touchpoint-lost-owner': 'owner',
  'owner-changed': 'owner',
  'owner-assigned': 'owner',
  'handoff-added': 'owner',
  'emotion-dropped': 'emotion',
  'emotion-raised': 'emotion',
  'effort-raised': 'effort',
  'effort-lowered': 'effort',
  'care-lost': 'care',
};

/** What comes and goes as a whole. */
const comings: Readonly<Partial<Record<ChangeCode, ChangeNote['kind']>>> = {
  added: 'added',
  'gap-added': 'added',
  removed: 'removed',
  'gap-removed': 'removed',
  'touchpoint-removed': 'removed',
  'journey-removed': 'removed',
};

/** A change as a map tells it. */
export function noteOf({ class: weight, code, element, message }: Change): ChangeNote {
  const isMeasure = element.kind === 'measure';
  return {
    weight,
    // A measure that comes is a change of what it measures.
    kind: isMeasure ? 'changed' : (comings[code] ?? 'changed'),
    role: isMeasure ? 'measure' : roles[code],
    message,
  };
}
