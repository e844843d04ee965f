/** The JSON of Direct Line 3.0, as far as this chat reads it. */
export interface Activity {
  type: string;
  /** Of an event: which one. */
  name?: string;
  /** Of an event: what it says. */
  value?: unknown;
  id?: string;
  timestamp?: string;
  from?: { id?: string; name?: string; role?: string };
  text?: string;
  textFormat?: string;
  replyToId?: string;
  suggestedActions?: { actions?: CardAction[] };
  channelData?: { clientActivityID?: string };
}

export interface CardAction {
  type?: string;
  title?: string;
  value?: unknown;
  text?: string;
}

export interface ActivitySet {
  activities: Activity[];
  watermark?: string | null;
}

export interface TokenAnswer {
  conversationId: string;
  token: string;
  expires_in: number;
  secret?: string;
  streamUrl?: string;
}

/** The way to WhatsApp: a link, and the same as the path of a QR code. */
export interface MoveOffer {
  link: string;
  size: number;
  path: string;
  expiresIn: number;
}

/** How far a move to WhatsApp is. */
export interface MoveProgress {
  state: "none" | "open" | "asked" | "ended" | "moved";
  /** Which number stands in WhatsApp? */
  choices?: number[];
  /** The last words here. */
  text?: string;
}
