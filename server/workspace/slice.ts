/** Begins a slice of work; the answer says whether its time is over, and others get their turn. */
export type BeginSlice = () => () => boolean;

/** Nobody notices having waited for so long. */
export const shortSlice = lasting(10);

/** For what nobody waits for: whoever goes on writing meanwhile is answered as if there were nothing to do. */
export const briefSlice = lasting(1);

function lasting(milliseconds: number): BeginSlice {
  return () => {
    const end = performance.now() + milliseconds;
    return () => performance.now() >= end;
  };
}
