import { SymbolKind } from 'vscode-languageserver';
import type { Element, Entry } from '../../language/index.ts';

/** The protocol knows the kinds of programs only: each of ours borrows one, by the picture that editors show for it. */
export const symbolKinds: Readonly<Record<Element['kind'] | Entry['kind'], SymbolKind>> = {
  brand: SymbolKind.Package,
  team: SymbolKind.Class,
  persona: SymbolKind.Struct,
  promise: SymbolKind.Interface,
  vocabulary: SymbolKind.Enum,
  journey: SymbolKind.Module,
  stage: SymbolKind.Array,
  touchpoint: SymbolKind.Event,
  gap: SymbolKind.Null,
  value: SymbolKind.Constant,
  channel: SymbolKind.Field,
  emotion: SymbolKind.EnumMember,
};
