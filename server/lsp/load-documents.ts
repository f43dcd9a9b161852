import type { ExportTools } from '../../language/index.ts';

type Documents = Awaited<ReturnType<ExportTools['documents']>>;

/**
 * Loads `dist/documents.js` where a program cannot import files that stand beside it: a worker of VS Code's web
 * extension host, which itself loads extensions like this. Loaded when it is first asked for, once.
 */
export function loadDocuments(resource: ExportTools['resource']): ExportTools['documents'] {
  let loaded: Promise<Documents> | undefined;
  return () => {
    loaded ??= resource('documents.js').then(evaluate);
    // Whoever asks again gets another try.
    loaded.catch(() => {
      loaded = undefined;
    });
    return loaded;
  };
}

function evaluate(source: Uint8Array): Documents {
  const module: { exports: unknown } = { exports: {} };
  new Function('module', 'exports', new TextDecoder().decode(source))(module, module.exports);
  return module.exports as Documents;
}
