export interface Waiting {
  id: string;
  handle: string;
  region: string;
  since: string;
  severity: Severity;
  reason: "asked" | "message" | "callback" | "help";
  why: "acute" | "serious" | "familiar" | "longest";
  /** When everybody was last told that nobody takes them. */
  escalatedAt?: string;
}

export type Severity = "normal" | "serious" | "acute";

export interface OwnChat {
  id: string;
  handle: string;
  region: string;
  severity: Severity;
  reason: Waiting["reason"];
  shared: "all" | "from-now";
  /** The place up to which nothing is shared; 0 when everything is. */
  before: number;
  /** The place of the words with which a human was asked for, where it is known. */
  asked?: number;
  gemeente?: string;
  callBack?: Reach;
  awaitingSince?: string;
  offeredTo?: string;
  alert?: { id: number; code: string };
  /** The plan, while the young person shares it. */
  plan?: { heading: string; text: string }[] | null;
  notes: Note[];
  /** Ids of what it is about. */
  tags: string[];
  whatsApp?: OnWhatsApp;
}

/** How a conversation runs by WhatsApp. */
export interface OnWhatsApp {
  /** Until when a text passes; after it an answer waits for their next message. */
  closesAt: string;
  /** Whether they want no message that we begin ourselves. */
  stopped: boolean;
  sent: Delivery[];
}

/** What became of a message there. */
export interface Delivery {
  state: "pending" | "parked" | "sending" | "unknown" | "accepted" | "sent" | "delivered" | "read" | "failed";
  /** Its place in the conversation; while it has none, its words stand here. */
  place?: number;
  text?: string;
  /** WhatsApp's code of why it failed or waits. */
  code?: number;
  /** How far the one message is that says that this one is ready. */
  invitation?: Delivery["state"];
  invitationCode?: number;
}

/** How somebody wants to be reached. */
export interface Reach {
  channel: "chat" | "phone" | "meeting";
  moment?: string;
  place?: string;
  hasNumber: boolean;
}

export interface CallBackRequest {
  id: string;
  handle: string;
  since: string;
  reach: Reach;
  /** For which moment it was planned. */
  until?: string;
  /** First name of the colleague who has it. */
  coach?: string;
  own: boolean;
}

export interface Note {
  id: string;
  /** First name of the colleague who wrote it; the coach's own has none. */
  by?: string;
  at: string;
  text: string;
  self: boolean;
}

export interface FollowUp {
  id: string;
  handle: string;
  due: string;
}

export interface Offer {
  id: string;
  handle: string;
  from: string;
  note: string;
  severity: Severity;
}

export interface Colleague {
  id: string;
  name: string;
  regions: string[];
  present: boolean;
  /** Away for a while: nothing is offered to them. */
  away: boolean;
  chats: number;
  capacity: number;
}

export interface Elsewhere {
  id: string;
  handle: string;
  coach: string;
  awaitingSince?: string;
}

export interface SetAside {
  id: string;
  handle: string;
  until: string;
}

/** Everything that stands on the desk, without what was said. */
export interface Desk {
  waitingCount: number;
  waiting: Waiting[];
  snoozed: SetAside[];
  callBacks: CallBackRequest[];
  chats: OwnChat[];
  offers: Offer[];
  elsewhere: Elsewhere[];
  colleagues: Colleague[];
  followUps: FollowUp[];
  capacity: number;
  /** Since when the coach is away for a while. */
  awaySince?: string;
}

export interface Message {
  chat: string;
  place: number;
  at?: string;
  /** When it was sent, for what came in late. */
  sentAt?: string;
  from: "youth" | "bot" | "coach";
  name?: string;
  text: string;
  markdown: boolean;
  kind?: string;
}

/** A coach has come into a conversation: what a coach says after this place is theirs. */
export interface Joined {
  chat: string;
  place: number;
}

export interface Outcome {
  code: string;
  chat?: string;
  who?: string;
}

/** An answer that editors wrote down. */
export interface Canned {
  id: string;
  title: string;
  text: string;
}

export interface Code {
  code: string;
  label: string;
}

/** What a conversation may be about. */
export interface Tag {
  id: string;
  label: string;
}

/** What the server put into the page for us. */
export interface Start {
  me: string;
  account: string;
  token: string;
  desk: Desk;
  results: Code[];
  days: Code[];
  reasons: Code[];
  canned: Canned[];
  tags: Tag[];
}
