import type { Underway } from "./state";

/** What a coach can be writing about a conversation. */
export type Writing = "answer" | "note" | "transfer" | "close";

/** What the coach wrote and is not sent yet: in this tab alone, so that a reload costs nothing. */
const outbox = "yb-desk-underway";
const drafts = "yb-desk-draft-";
const draft = (chat: string, what: Writing) => `${drafts}${chat}-${what}`;

export const readUnderway = (): Underway[] => read<Underway[]>(outbox) ?? [];
export const writeUnderway = (all: readonly Underway[]): void => write(outbox, all.length === 0 ? null : all);
export const readDraft = (chat: string, what: Writing): string => read<string>(draft(chat, what)) ?? "";
export const writeDraft = (chat: string, what: Writing, text: string): void => write(draft(chat, what), text === "" ? null : text);

/** Words for a conversation that is not the coach's any more stay nowhere. */
export function forgetDrafts(own: ReadonlySet<string>): void {
  try {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith(drafts) && !own.has(name.slice(drafts.length).split("-")[0]!)) sessionStorage.removeItem(name);
  } catch {
    // no storage, nothing to forget
  }
}

function read<T>(name: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? "null") as T | null;
  } catch {
    return null;
  }
}

function write(name: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // a browser that keeps nothing
  }
}
