/**
 * Loaded before the command line, this makes the step that WAYMARK_FAULT names go wrong: `sync 2 ENOSPC` lets the second
 * time fail that a file is brought onto the disk, `rename 1 SIGKILL` ends the program there.
 */
const fs = require('node:fs');

const [step, number, what] = (process.env.WAYMARK_FAULT ?? '').split(' ');
let count = 0;

function comes(name) {
  if (name !== step) return;
  count += 1;
  if (count !== Number(number)) return;
  if (!what.startsWith('SIG')) throw Object.assign(new Error(what), { code: what });
  process.kill(process.pid, what);
  // Nothing goes on before the signal has come; one that is heeded comes with the next turn.
  if (what === 'SIGKILL') for (;;);
}

const { open } = fs.promises;
fs.promises.open = async (...given) => {
  const file = await open(...given);
  const { writeFile, sync } = file;
  file.writeFile = async (content) => {
    comes('write');
    return writeFile.call(file, content);
  };
  file.sync = async () => {
    comes('sync');
    return sync.call(file);
  };
  return file;
};

const { renameSync, linkSync } = fs;
fs.renameSync = (...given) => {
  comes('rename');
  renameSync(...given);
};
fs.linkSync = (...given) => {
  comes('link');
  linkSync(...given);
};
