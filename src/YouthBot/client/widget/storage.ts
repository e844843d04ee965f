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
function read(area: () => Storage, key: string): string | null {
  try {
    return area().getItem(key);
  } catch {
    // a browser that keeps nothing (a strict setting, a frame): the chat works as long as the page is open
    return null;
  }
}

function write(area: () => Storage, key: string, value: string | null): boolean {
  if (closed) return false;
  try {
    if (value === null) area().removeItem(key);
    else area().setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

const tab = () => sessionStorage;
const device = () => localStorage;

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
  parse(read(tab, passKey), isPass) ?? parse(read(device, passKey), isPass);

/** Kept for this tab; on the device too when the person chose that for this conversation. */
export const writePass = (pass: Pass): void => void write(tab, passKey, JSON.stringify(pass));

export const isKept = (pass: Pass | null): boolean =>
  pass !== null && parse(read(device, passKey), isPass)?.conversationId === pass.conversationId;

export const keep = (pass: Pass): boolean => write(device, passKey, JSON.stringify(pass));

export const doNotKeep = (): void => void write(device, passKey, null);

export const readDraft = (): string => read(tab, draftKey) ?? "";

export const writeDraft = (text: string): void => void write(tab, draftKey, text === "" ? null : text);

export const readWaiting = (): Waiting[] =>
  parse<Waiting[]>(read(tab, waitingKey), value => Array.isArray(value)) ?? [];

export const writeWaiting = (waiting: Waiting[]): void =>
  void write(tab, waitingKey, waiting.length === 0 ? null : JSON.stringify(waiting));

/** The secret of the plan that this tab shows: for the tab alone, so that a reload still shows it. */
export const readPlan = (): string | null => read(tab, planKey);

export const writePlan = (secret: string | null): void => void write(tab, planKey, secret);

/** Until when a move to WhatsApp is under way, so that a page which was loaded again meanwhile still asks for the number. */
export const isMoving = (): boolean => Number(read(tab, movingKey)) > Date.now();

export const writeMoving = (until: number | null): void => void write(tab, movingKey, until === null ? null : String(until));

/** Forgets a conversation here. Another one that is kept on this device is not touched. */
export function forget(pass: Pass | null): void {
  if (isKept(pass)) doNotKeep();
  write(tab, passKey, null);
  write(tab, waitingKey, null);
  write(tab, movingKey, null);
}

/** Forgets everything, and remembers nothing after this: what still runs cannot bring it back. */
export function forgetForGood(): void {
  for (const key of [passKey, draftKey, waitingKey, planKey, movingKey]) {
    write(tab, key, null);
    write(device, key, null);
  }
  closed = true;
}
