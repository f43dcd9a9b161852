/** A way in which a brand and a customer meet. */
export interface BuiltInChannel {
  /** The word written after `channel`, lower case. */
  readonly name: string;
  /** What people read, in sentence case. */
  readonly title: string;
  /** The id of a VS Code product icon, for use as `$(id)` in labels. No two channels share one. */
  readonly icon: string;
}

/** The channels known to every project. A project's own `vocabulary` adds to them or redefines them. */
export const channels: readonly BuiltInChannel[] = [
  { name: 'web', title: 'Web', icon: 'globe' },
  { name: 'app', title: 'App', icon: 'device-mobile' },
  { name: 'email', title: 'Email', icon: 'mail' },
  { name: 'phone', title: 'Phone', icon: 'call-outgoing' },
  { name: 'sms', title: 'SMS', icon: 'comment' },
  { name: 'chat', title: 'Chat', icon: 'comment-discussion' },
  { name: 'messaging', title: 'Messaging', icon: 'send' },
  { name: 'video', title: 'Video', icon: 'device-camera-video' },
  { name: 'social', title: 'Social media', icon: 'mention' },
  { name: 'store', title: 'Store', icon: 'tag' },
  { name: 'branch', title: 'Branch', icon: 'organization' },
  { name: 'in-person', title: 'In person', icon: 'person' },
  { name: 'kiosk', title: 'Kiosk', icon: 'device-desktop' },
  { name: 'post', title: 'Post', icon: 'inbox' },
  { name: 'home-visit', title: 'Home visit', icon: 'home' },
  { name: 'event', title: 'Event', icon: 'calendar' },
  { name: 'product', title: 'Product', icon: 'package' },
  { name: 'advertising', title: 'Advertising', icon: 'megaphone' },
  { name: 'word-of-mouth', title: 'Word of mouth', icon: 'quote' },
  { name: 'partner', title: 'Partner', icon: 'link' },
];
