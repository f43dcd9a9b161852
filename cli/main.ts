import { processIo } from './process-io.ts';
import { runCli } from './program.ts';

runCli(process.argv.slice(2), processIo()).then((code) => {
  // Setting the code, rather than leaving at once, lets all output reach a slow reader.
  process.exitCode = code;
});
