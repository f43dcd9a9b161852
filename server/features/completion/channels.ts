import { CompletionItemKind } from 'vscode-languageserver';
import { channels as builtIn, foldName } from '../../../language/index.ts';
import type { Answer } from './answer.ts';
import { nearbyNames } from './nearby-names.ts';
import type { Site } from './site.ts';

/** Channels: those used nearby, the project's own, then all that every project knows. */
export function channels(site: Site): Answer[] {
  const { facts } = site;
  const titles = new Map<string, { readonly title: string; readonly isOwn: boolean }>();
  for (const { name, title } of facts.all('channel')) if (name) titles.set(name.text, { title, isOwn: true });
  const own = new Set([...titles.keys()].map(foldName));
  for (const { name, title } of builtIn) if (!own.has(name)) titles.set(name, { title, isOwn: false });
  const near = nearbyNames('channel', site).filter((it) => titles.has(it));
  return [...new Set([...near, ...titles.keys()])].map((label) => {
    const { title, isOwn } = titles.get(label) ?? { title: label, isOwn: false };
    return {
      label,
      kind: CompletionItemKind.EnumMember,
      symbol: channelSymbols[label] ?? '🔹',
      note: title,
      detail: isOwn ? `${title}, in the project's vocabulary` : title,
      search: `${label} ${title}`,
    };
  });
}

/** Small pictures that every editor can show. */
export const channelSymbols: Readonly<Record<string, string>> = {
  web: '🌐',
  app: '📱',
  email: '📧',
  phone: '📞',
  sms: '💬',
  chat: '🗨️',
  messaging: '📨',
  video: '🎥',
  social: '👥',
  store: '🏬',
  branch: '🏛️',
  'in-person': '🧍',
  kiosk: '🖥️',
  post: '📮',
  'home-visit': '🏠',
  event: '📅',
  product: '📦',
  advertising: '📣',
  'word-of-mouth': '👄',
  partner: '🤝',
};
