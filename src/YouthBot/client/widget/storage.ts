import { readTab, tabKeeps, writeTab } from "../shared/tab";

/** Names a conversation and proves this device. */
export interface Pass {
  conversationId: string;
  secret: string;
}

/** A message that the server has not confirmed yet. */
export interface Waiting {
  id: string;
  text: string;
}

const passKey = "yb-gesprek";
const draftKey = "yb-tekst";
const waitingKey = "yb-onderweg";
const planKey = "yb-plan";
const movingKey = "yb-verder";

let closed = false;

/** The tab's memory goes with the tab. The device's memory is used for one thing, and only when the person asks for it. */
interface Place {
  read(key: string): string | null;
  /** Whether it is kept. */
  write(key: string, value: string | null): boolean;
}

const tab: Place = {
  read: readTab,
  write: (key, value) => {
    if (!closed) writeTab(key, value);
    return !closed;
  },
};

const device: Place = {
  read: key => {
    try {
      return localStorage.getItem(key);
    } catch {
      // a browser that keeps nothing (a strict setting, a frame): the chat works as long as the page is open
      return null;
    }
  },
  write: (key, value) => {
    if (closed) return false;
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
};

function parse<T>(text: string | null, isRight: (value: T) => boolean): T | null {
  try {
    const value = JSON.parse(text ?? "null") as T | null;
    return value !== null && isRight(value) ? value : null;
  } catch {
    return null;
  }
}

const isPass = (value: Pass) => typeof value.conversationId === "string" && typeof value.secret === "string";

export const readPass = (): Pass | null =>
  parse(tab.read(passKey), isPass) ?? parse(device.read(passKey), isPass);

/** Kept for this tab; on the device too when the person chose that for this conversation. */
export const writePass = (pass: Pass): void => void tab.write(passKey, JSON.stringify(pass));

export const isKept = (pass: Pass | null): boolean =>
  pass !== null && parse(device.read(passKey), isPass)?.conversationId === pass.conversationId;

export const keep = (pass: Pass): boolean => device.write(passKey, JSON.stringify(pass));

export const doNotKeep = (): boolean => device.write(passKey, null);

/** Whether the browser keeps the conversation for this tab; where it does not, it is there as long as the page is. */
export const isKeptForTab = (): boolean => tabKeeps(passKey);

export const readDraft = (): string => tab.read(draftKey) ?? "";

export const writeDraft = (text: string): void => void tab.write(draftKey, text === "" ? null : text);

export const readWaiting = (): Waiting[] =>
  parse<Waiting[]>(tab.read(waitingKey), value => Array.isArray(value)) ?? [];

export const writeWaiting = (waiting: Waiting[]): void =>
  void tab.write(waitingKey, waiting.length === 0 ? null : JSON.stringify(waiting));

/** The secret of the plan that this tab shows: for the tab alone, so that a reload still shows it. */
export const readPlan = (): string | null => tab.read(planKey);

export const writePlan = (secret: string | null): void => void tab.write(planKey, secret);

/** Until when a move to WhatsApp is under way, so that a page which was loaded again meanwhile still asks for the number. */
export const isMoving = (): boolean => Number(tab.read(movingKey)) > Date.now();

export const writeMoving = (until: number | null): void => void tab.write(movingKey, until === null ? null : String(until));

/** Forgets a conversation here. Another one that is kept on this device is not touched. */
export function forget(pass: Pass | null): void {
  if (isKept(pass)) doNotKeep();
  tab.write(passKey, null);
  tab.write(waitingKey, null);
  tab.write(movingKey, null);
}

/** Forgets everything, and remembers nothing after this: what still runs cannot bring it back. */
export function forgetForGood(): void {
  for (const key of [passKey, draftKey, waitingKey, planKey, movingKey]) {
    tab.write(key, null);
    device.write(key, null);
  }
  closed = true;
}
