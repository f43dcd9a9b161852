import { actionWorld } from './action-world.ts';
import { runAction } from './run-action.ts';

runAction(actionWorld()).then((code) => {
  // Setting the code, rather than leaving at once, lets all output reach the log.
  process.exitCode = code;
});
