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
