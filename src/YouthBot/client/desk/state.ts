import type { Desk, Message, OwnChat } from "./wire";

/** Words of the coach on their way. */
export interface Underway {
  key: string;
  chat: string;
  /** How the desk calls the person. */
  handle: string;
  text: string;
  /** The last place in the conversation when it was written. */
  after: number;
  sending: "sending" | "sent" | "failed";
  trouble?: string;
  /** The server said no to it: to say it again is another deed. */
  refused?: boolean;
}

export interface Notice {
  text: string;
  problem: boolean;
}

/** A conversation that went from this desk though the coach did not end it, and what they had written for it. */
export interface Lost {
  chat: string;
  handle: string;
  unsent: string;
}

export interface State {
  desk: Desk;
  said: ReadonlyMap<string, readonly Message[]>;
  underway: readonly Underway[];
  /** The conversation that is looked at. */
  open: string | null;
  /** How far each conversation was read. */
  read: ReadonlyMap<string, number>;
  /** The place at which a coach last came into each conversation. */
  joined: ReadonlyMap<string, number>;
  /** In which conversations the young person is writing now. */
  typing: ReadonlySet<string>;
  line: boolean;
  notice: Notice | null;
  lost: readonly Lost[];
}

export const initial = (desk: Desk): State => ({
  desk,
  said: new Map(),
  underway: [],
  open: null,
  read: new Map(),
  joined: new Map(),
  typing: new Set(),
  line: false,
  notice: null,
  lost: [],
});

/** A message that comes a second time, after a broken line, is the same message. One that is not shared any more is not shown. */
export function hear(state: State, message: Message): State {
  const before = state.said.get(message.chat) ?? [];
  const chat = state.desk.chats.find(one => one.id === message.chat);
  if (message.place <= (chat?.before ?? 0) || before.some(one => one.place === message.place)) return state;
  const said = new Map(state.said).set(message.chat, [...before, message].sort((one, other) => one.place - other.place));
  return settle({ ...state, said, typing: message.from === "youth" ? without(state.typing, message.chat) : state.typing });
}

/** Whose conversations the next picture of the desk does not have any more. */
export const gone = (state: State, desk: Desk): OwnChat[] => state.desk.chats.filter(chat => !desk.chats.some(one => one.id === chat.id));

/** What is no longer the coach's, or no longer shared, is no longer here: not a word of it stays in the page. */
export function lay(state: State, desk: Desk): State {
  const own = new Map(desk.chats.map(chat => [chat.id, chat]));
  const kept = <T>(map: ReadonlyMap<string, T>) => new Map([...map].filter(([chat]) => own.has(chat)));
  const said = [...state.said].flatMap(([id, all]) => {
    const chat = own.get(id);
    if (chat === undefined) return [];
    return [[id, all.some(one => one.place <= chat.before) ? all.filter(one => one.place > chat.before) : all] as const];
  });
  return {
    ...state,
    desk,
    said: new Map(said),
    read: kept(state.read),
    joined: kept(state.joined),
    underway: state.underway.filter(one => own.has(one.chat)),
    open: state.open !== null && own.has(state.open) ? state.open : null,
  };
}

export const without = (chats: ReadonlySet<string>, chat: string): ReadonlySet<string> => new Set([...chats].filter(one => one !== chat));

export const lastPlace = (state: State, chat: string): number => state.said.get(chat)?.at(-1)?.place ?? 0;

/**
 * Whether this coach said it. A message bears a first name, and two colleagues may have the same one: but since the last time that a coach came, it
 * was this one.
 */
export function isOwn(state: State, message: Message, me: string): boolean {
  if (message.from !== "coach" || message.name !== me) return false;
  if (!state.desk.colleagues.some(one => one.name === me)) return true;
  return message.place > (state.joined.get(message.chat) ?? 0);
}

export const unread = (state: State, chat: string): number =>
  (state.said.get(chat) ?? []).filter(one => one.from === "youth" && one.place > (state.read.get(chat) ?? 0)).length;

/** What is underway and does not stand in the conversation yet. */
export function pending(state: State, chat: string): Underway[] {
  const spoken = [...(state.said.get(chat) ?? []).filter(one => one.from === "coach"), ...waitingFor(state, chat)];
  const taken = new Set<number>();
  return state.underway.filter(one => {
    if (one.chat !== chat) return false;
    const echo = spoken.find(said => said.place > one.after && said.text === one.text && !taken.has(said.place));
    if (echo === undefined) return true;
    taken.add(echo.place);
    return false;
  });
}

/** Words that wait to go out by WhatsApp: after everything that was said. */
function waitingFor(state: State, chat: string): { place: number; text: string }[] {
  const sent = state.desk.chats.find(one => one.id === chat)?.whatsApp?.sent ?? [];
  return sent.flatMap(({ text }, i) => (text === undefined ? [] : { place: Number.MAX_SAFE_INTEGER - sent.length + i, text }));
}

/** What was sent and has come back has done its work. */
function settle(state: State): State {
  const waiting = new Set(state.desk.chats.flatMap(chat => pending(state, chat.id)).map(one => one.key));
  const underway = state.underway.filter(one => one.sending !== "sent" || waiting.has(one.key));
  return underway.length === state.underway.length ? state : { ...state, underway };
}
