import { homedir } from 'node:os';
import { keepCompiled } from './compile-cache.ts';
import { processIo } from './process-io.ts';
import { runCli } from './program.ts';

keepCompiled(process.env, homedir());
runCli(process.argv.slice(2), processIo()).then((code) => {
  // Setting the code, rather than leaving at once, lets all output reach a slow reader.
  process.exitCode = code;
});
