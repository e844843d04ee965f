import type { Line } from "./connection";
import type { Waiting } from "./storage";
import type { Activity, CardAction } from "./wire";

export type Speaker = "own" | "bot" | "coach";
export type Sending = "sending" | "sent" | "failed";

export interface Message {
  /** Its place in the feed, once it has one; places sort as text. */
  id?: string;
  /** Stays the same from the tap until the end, so that its place on the screen does. */
  key: string;
  speaker: Speaker;
  /** Who says it, in words: colour and side are not enough. */
  name: string;
  text: string;
  markdown: boolean;
  at: number;
  sending: Sending;
  actions: CardAction[];
  /** Whether it came while somebody was looking; what was there before is not read aloud. */
  live: boolean;
  /** Of one that was not sent: the key of what was said last when it failed, and its place is there. */
  after?: string | undefined;
}

export interface Notice {
  text: string;
  problem: boolean;
}

export interface State {
  /** The bot's first words as the page knew them, until there is a conversation. */
  greeting: Message[];
  /** What the feed said, in its order. */
  said: Message[];
  /** Ids of the feed that were heard. */
  heard: ReadonlySet<string>;
  /** The person's own words that the feed has not repeated yet. */
  underway: Message[];
  begun: boolean;
  /** A coach has taken over: the bot is silent, and nobody waits for it. */
  coached: boolean;
  /** The coach who is writing. */
  typist: string | null;
  /** Up to where the coach has read. */
  readUntil: string | null;
  line: Line;
  notice: Notice | null;
}

export type Happening =
  | { type: "heard"; activities: Activity[]; history: boolean; botId: string; now: number }
  | { type: "say"; waiting: Waiting; now: number }
  | { type: "sending"; key: string; sending: Sending }
  | { type: "withdrawn"; key: string }
  | { type: "begun" }
  | { type: "quiet" }
  | { type: "line"; line: Line }
  | { type: "ended"; notice: Notice }
  | { type: "notice"; notice: Notice | null };

/** No conversation: none yet, or none any more. */
const unbegun: Omit<State, "greeting" | "notice"> = {
  said: [],
  heard: new Set(),
  underway: [],
  begun: false,
  coached: false,
  typist: null,
  readUntil: null,
  line: "connecting",
};

export function initial(greeting: Activity[], botId: string, now: number): State {
  return {
    greeting: greeting.flatMap((activity, i) => messageOf({ ...activity, id: `greeting${i}` }, botId, false, now) ?? []),
    ...unbegun,
    notice: null,
  };
}

/** What happened becomes what is shown. Pure: the time is an argument, and nothing is asked or kept here. */
export function reduce(state: State, happening: Happening): State {
  switch (happening.type) {
    case "heard":
      return happening.activities.reduce((before, activity) => hear(before, activity, happening), state);
    case "say":
      return { ...state, notice: null, underway: [...state.underway, ownWords(happening.waiting, happening.now)] };
    case "sending":
      return { ...state, underway: underwayAs(state, happening.key, happening.sending) };
    case "withdrawn":
      return { ...state, underway: state.underway.filter(one => one.key !== happening.key) };
    case "begun":
      return { ...state, begun: true };
    case "quiet":
      return { ...state, typist: null };
    case "line":
      return { ...state, line: happening.line };
    case "ended":
      return { ...state, ...unbegun, notice: happening.notice };
    case "notice":
      return { ...state, notice: happening.notice };
  }
}

/** One that is sent again goes to the end, because it is said now. One that failed stays where it was, whatever is said after it. */
function underwayAs({ underway, said }: State, key: string, sending: Sending): Message[] {
  const as = (one: Message): Message => ({ ...one, sending, after: sending === "failed" ? said.at(-1)?.key : undefined });
  return sending === "sending"
    ? [...underway.filter(one => one.key !== key), ...underway.filter(one => one.key === key).map(as)]
    : underway.map(one => (one.key === key ? as(one) : one));
}

const failed = (one: Message) => one.sending === "failed";

const said = (state: State) => (state.said.length > 0 ? state.said : state.greeting);

/** Everything that is shown, oldest first. */
export function messages(state: State): Message[] {
  const shown = [...said(state)];
  for (const one of state.underway.filter(failed).reverse()) {
    // one that failed before anything of this person was said stands before what they said then
    const place = one.after === undefined
      ? shown.findIndex(other => other.speaker === "own" && other.live)
      : shown.findIndex(other => other.key === one.after) + 1;
    shown.splice(place < 0 ? shown.length : place, 0, one);
  }

  return [...shown, ...state.underway.filter(one => !failed(one))];
}

/** What was said last; one that was not sent was not said. */
export function newest(state: State): Message | undefined {
  return state.underway.findLast(one => !failed(one)) ?? said(state).at(-1);
}

/** The bot owes an answer to something that was said just now. */
export function awaitsAnswer(state: State): boolean {
  const last = newest(state);
  return !state.coached && last?.speaker === "own" && last.live && last.sending === "sent" && state.line !== "lost";
}

/** The last of the person's own messages that the coach has read. */
export function lastRead({ said, readUntil }: State): Message | undefined {
  return readUntil === null ? undefined : said.findLast(one => one.speaker === "own" && one.id !== undefined && one.id <= readUntil);
}

/** The buttons of the newest message; the way to a human is not among them, because it always stands beside the box. */
export function quickReplies(state: State, human: string): CardAction[] {
  const last = newest(state);
  return last === undefined || last.speaker === "own" ? [] : last.actions.filter(action => wordsOf(action) !== human);
}

/** What a button says in the person's name; null for one that goes somewhere else. */
export function wordsOf(action: CardAction): string | null {
  const value = typeof action.value === "string" ? action.value : undefined;
  switch (action.type) {
    case "imBack":
    case "postBack":
      return value ?? action.title ?? null;
    case "messageBack":
      return action.text ?? value ?? action.title ?? null;
    default:
      return null;
  }
}

interface Hearing {
  history: boolean;
  botId: string;
  now: number;
}

function hear(state: State, activity: Activity, hearing: Hearing): State {
  // these two are said and stand nowhere: they have no place in the feed
  if (activity.type === "typing") return { ...state, typist: speakerOf(activity, hearing.botId)[1] };
  if (activity.name === "youthbot.read" && typeof activity.value === "string") return { ...state, readUntil: activity.value };
  // the same place of the feed can come twice: once by asking and once by the socket
  if (activity.id === undefined || state.heard.has(activity.id)) return state;
  const heard = new Set(state.heard).add(activity.id);
  const coached = handoffOf(activity) ?? state.coached;
  // the first words stood on the page before the conversation began: nothing new to read aloud
  const live = !hearing.history && (activity.from?.role === "user" || state.said.some(one => one.speaker === "own"));
  const message = messageOf(activity, hearing.botId, live, hearing.now);
  if (message === null) return { ...state, heard, coached };
  return {
    ...state,
    heard,
    coached,
    said: [...state.said, message],
    typist: message.speaker === "own" ? state.typist : null,
    underway: state.underway.filter(one => one.key !== message.key),
  };
}

/** Whether a coach has it from here on; null for what says nothing about that. */
function handoffOf({ type, name, value }: Activity): boolean | null {
  if (type !== "event" || name !== "handoff.status") return null;
  return (value as { state?: string } | undefined)?.state === "accepted";
}

function messageOf(activity: Activity, botId: string, live: boolean, now: number): Message | null {
  if (activity.type !== "message" || activity.text === undefined || activity.text === "") return null;
  const [speaker, name] = speakerOf(activity, botId);
  return {
    ...(activity.id === undefined ? {} : { id: activity.id }),
    key: (speaker === "own" ? activity.channelData?.clientActivityID : undefined) ?? activity.id ?? "",
    speaker,
    name,
    text: activity.text,
    markdown: speaker !== "own" && activity.textFormat === "markdown",
    at: activity.timestamp === undefined ? now : Date.parse(activity.timestamp),
    sending: "sent",
    actions: activity.suggestedActions?.actions ?? [],
    live,
  };
}

function speakerOf({ from }: Activity, botId: string): [Speaker, string] {
  if (from?.role === "user") return ["own", "Jij"];
  // the bot never passes for a human, and whoever is unknown does not either
  if (from?.id === undefined || from.id === botId) return ["bot", "Chatbot"];
  return ["coach", `Coach ${from.name ?? ""}`.trimEnd()];
}

function ownWords({ id, text }: Waiting, now: number): Message {
  return { key: id, speaker: "own", name: "Jij", text, markdown: false, at: now, sending: "sending", actions: [], live: true };
}
