import { homedir } from 'node:os';
import { keepCompiled } from './compile-cache.ts';
import { leaveOnceWritten, processIo } from './process-io.ts';
import { runCli } from './program.ts';

keepCompiled(process.env, homedir());
runCli(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
  // What writes files leaves by itself: it may have heard a signal meanwhile, and then ends by that.
  if (process.argv[2] === 'check') leaveOnceWritten();
});
