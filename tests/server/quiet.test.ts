import { expect, test } from 'vitest';
import { Quiet } from '../../server/workspace/quiet.ts';
import { Turns } from '../support/turns.ts';

/** Something with that many pieces of work to do whenever it is stirred. */
function worker(steps: (() => void)[]) {
  const turns = new Turns();
  const failures: unknown[] = [];
  const quiet = new Quiet(
    turns.next,
    () => {
      steps.shift()?.();
      return steps.length > 0;
    },
    (error) => failures.push(error),
  );
  return { turns, quiet, failures };
}

test('work begins after a turn that brought nothing new', () => {
  const done: string[] = [];
  const { turns, quiet } = worker([() => done.push('step')]);
  for (let message = 0; message < 5; message += 1) {
    quiet.stir();
    turns.one();
    expect(done).toEqual([]);
  }
  turns.one();
  expect(done).toEqual(['step']);
  expect(turns.busy).toBe(false);
});

test('each step has a turn of its own, so that others come in between', () => {
  const done: string[] = [];
  const { turns, quiet } = worker([() => done.push('one'), () => done.push('two'), () => done.push('three')]);
  quiet.stir();
  turns.one();
  turns.one();
  turns.next(() => done.push('a message'));
  turns.one();
  turns.all();
  expect(done).toEqual(['one', 'two', 'a message', 'three']);
});

test('a step that fails is told about, and the next one follows', () => {
  const done: string[] = [];
  const fail = () => {
    throw new Error('broken');
  };
  const { turns, quiet, failures } = worker([fail, () => done.push('two')]);
  quiet.stir();
  turns.all();
  expect(failures).toEqual([new Error('broken')]);
  expect(done).toEqual(['two']);
});

test('once stopped, it does nothing more', () => {
  const done: string[] = [];
  const { turns, quiet } = worker([() => done.push('one')]);
  quiet.stir();
  quiet.stop();
  turns.all();
  quiet.stir();
  turns.all();
  expect(done).toEqual([]);
});
