import { namesInTab, readTab, writeTab } from "../shared/tab";
import type { Lost, Underway } from "./state";

/** What a coach can be writing about a conversation. */
export type Writing = "answer" | "note" | "transfer" | "close";

/** What is being written about one conversation; the handle stays readable when the conversation is not the coach's any more. */
export interface Drafts {
  handle: string;
  texts: Partial<Record<Writing, string>>;
}

const all = "yb-desk";

/**
 * What a coach wrote and is not sent yet: in this tab alone, so that a reload costs nothing. It is of one account: of whoever sat here before,
 * nothing is sent and nothing stays.
 */
export class Unsent {
  private readonly outbox: string;
  private readonly drafts: string;
  private readonly rest: string;

  constructor(account: string) {
    const own = `${all}:${account}:`;
    this.outbox = `${own}underway`;
    this.drafts = `${own}draft:`;
    this.rest = `${own}lost`;
    for (const name of namesInTab()) if (name.startsWith(all) && !name.startsWith(own)) writeTab(name, null);
  }

  readUnderway(): Underway[] {
    return read<Underway[]>(this.outbox) ?? [];
  }

  writeUnderway(underway: readonly Underway[]): void {
    writeTab(this.outbox, underway.length === 0 ? null : JSON.stringify(underway));
  }

  /** What was written for conversations that went away, until the coach has seen it. */
  readLost(): Lost[] {
    return read<Lost[]>(this.rest) ?? [];
  }

  writeLost(lost: readonly Lost[]): void {
    writeTab(this.rest, lost.length === 0 ? null : JSON.stringify(lost));
  }

  /** Of which conversations something is being written. */
  get chats(): string[] {
    return namesInTab().flatMap(name => (name.startsWith(this.drafts) ? [name.slice(this.drafts.length)] : []));
  }

  of(chat: string): Drafts | null {
    return read<Drafts>(this.drafts + chat);
  }

  write(chat: string, handle: string, what: Writing, text: string): void {
    const texts = { ...this.of(chat)?.texts, [what]: text };
    const empty = Object.values(texts).every(one => one === "");
    writeTab(this.drafts + chat, empty ? null : JSON.stringify({ handle, texts }));
  }

  /** Words for a conversation that is not the coach's any more stay nowhere. */
  keep(own: ReadonlySet<string>): void {
    for (const chat of this.chats) if (!own.has(chat)) writeTab(this.drafts + chat, null);
  }
}

function read<T>(name: string): T | null {
  try {
    return JSON.parse(readTab(name) ?? "null") as T | null;
  } catch {
    return null;
  }
}
