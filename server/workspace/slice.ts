/** Begins a slice of work; the answer says whether its time is over, and others get their turn. */
export type BeginSlice = () => () => boolean;

/** Nobody notices having waited for so long. */
const milliseconds = 10;

export const shortSlice: BeginSlice = () => {
  const end = performance.now() + milliseconds;
  return () => performance.now() >= end;
};
