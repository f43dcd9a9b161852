import type {
  CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsParams,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsParams,
  CallHierarchyPrepareParams,
} from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

/** The promise or touchpoint at a place. `uri` is the file as the snapshot calls it. */
export function prepareCallHierarchy(
  _snapshot: Snapshot,
  _uri: string,
  _params: CallHierarchyPrepareParams,
  _client: Client,
): CallHierarchyItem[] | null {
  return null;
}

/** Who delivers a promise. */
export function incomingCalls(
  _snapshot: Snapshot,
  _uri: string,
  _params: CallHierarchyIncomingCallsParams,
  _client: Client,
): CallHierarchyIncomingCall[] {
  return [];
}

/** What a touchpoint delivers. */
export function outgoingCalls(
  _snapshot: Snapshot,
  _uri: string,
  _params: CallHierarchyOutgoingCallsParams,
  _client: Client,
): CallHierarchyOutgoingCall[] {
  return [];
}
