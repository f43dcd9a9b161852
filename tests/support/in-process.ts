import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import {
  type Connection,
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** Both ends of a connection as an editor and its server have it, within the test's own process. */
export interface Ends {
  readonly server: Connection;
  readonly client: ProtocolConnection;
}

/** Who serves at the server's end has to listen there; the editor's end listens already. */
export function connectedEnds(): Ends {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  client.listen();
  onTestFinished(() => {
    client.dispose();
    server.dispose();
  });
  return { server, client };
}
