import { plainHeader } from './spellings.ts';

/** A built-in channel that people call otherwise; undefined where a word may mean several. */
export function meantChannel(label: string): string | undefined {
  return words.get(plainHeader(label));
}

const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    web: 'website|web site|webpage|web page|web shop|webshop|online shop|homepage|online|internet',
    app: 'mobile app|smartphone app|application|mobile application',
    email: 'e mail|newsletter|mailing',
    phone: 'telephone|call|phone call|telefon|hotline|call center|call centre|contact center|contact centre',
    sms: 'text|text message',
    chat: 'live chat|chatbot|chat bot',
    messaging: 'whatsapp|messenger|wechat|line|telegram',
    video: 'video call|videocall',
    social: 'instagram|facebook|linkedin|tiktok',
    store: 'shop|retail|retail store|in store|brick and mortar|point of sale|pos|laden|filiale',
    'in-person': 'face to face|f2f|in person meeting|personally|meeting',
    post: 'letter|postal mail|direct mail|brief',
    advertising: 'ad|advert|advertisement|tv|radio|billboard|werbung',
    'word-of-mouth': 'friend|family|recommendation|friend and family',
  }).flatMap(([name, said]) => said.split('|').map((word) => [plainHeader(word), name] as const)),
);
