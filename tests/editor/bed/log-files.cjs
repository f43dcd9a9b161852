// Stands in for VS Code's native writer of log files, `@vscode/spdlog`, as far as VS Code uses it.
const { appendFileSync, mkdirSync } = require('node:fs');
const path = require('node:path');

exports.setFlushOn = () => undefined;

exports.createAsyncRotatingLogger = async (_name, file) => {
  let isBare = false;
  const writer = (level) => (message) => {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      appendFileSync(file, isBare ? message : `${new Date().toISOString()} [${level}] ${message}\n`);
    } catch {
      // The test is over, and its folder gone.
    }
  };
  return {
    trace: writer('trace'),
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    critical: writer('critical'),
    clearFormatters() {
      isBare = true;
    },
    setPattern: () => undefined,
    setLevel: () => undefined,
    flush: () => undefined,
    drop: () => undefined,
  };
};
