import { Backoff } from "../shared/backoff";
import type { Outcome } from "./wire";

/** Nobody knows yet what became of it: the same key asks again. */
const unknown = "unknown";

export const newKey = (): string => crypto.randomUUID?.() ?? `${Date.now()}-${String(Math.random()).slice(2)}`;

/** Brings what the coach does to the server. One deed has one key, so that however often it is sent it happens once. */
export class Commands {
  constructor(private readonly token: string) {}

  /** Does it, and asks again with the same key while the line is broken, for as long as `patient` says so. */
  async do(path: string, body: object = {}, key = newKey(), patient: (tries: number) => boolean = tries => tries < 5): Promise<Outcome> {
    const backoff = new Backoff(400, 10_000);
    const hurry = () => backoff.hurry();
    addEventListener("online", hurry);
    try {
      for (;;) {
        const outcome = await this.send(path, body, key);
        if (outcome.code !== unknown && outcome.code !== "pending") return outcome;
        if (!patient(backoff.tries)) return outcome;
        await backoff.wait();
      }
    } finally {
      removeEventListener("online", hurry);
    }
  }

  private async send(path: string, body: object, key: string): Promise<Outcome> {
    try {
      const answer = await fetch(path, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-CSRF": this.token, "Idempotency-Key": key },
        body: JSON.stringify(body),
        credentials: "same-origin",
      });
      if (answer.status === 401) return { code: "signed-out" };
      if (answer.status === 400) return { code: "old-page" };
      if (answer.status >= 500 || answer.status === 429) return { code: unknown };
      return (await answer.json()) as Outcome;
    } catch {
      return { code: unknown };
    }
  }

  /** A sign of life: worth nothing a moment later, so it is not sent again when it is lost. */
  sign(chat: string, sign: "typing" | "seen", body: object = {}): void {
    fetch(`/desk/chats/${chat}/${sign}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF": this.token },
      body: JSON.stringify(body),
      credentials: "same-origin",
    }).catch(() => undefined);
  }

  /** Somebody has this page open: a laptop that sleeps does not say so. */
  here(): void {
    fetch("/desk/here", { method: "POST", headers: { "X-CSRF": this.token }, credentials: "same-origin" }).catch(() => undefined);
  }

  /** The number that somebody gave; null when it cannot be read now. That it was opened is written down. */
  async contact(chat: string): Promise<string | null> {
    try {
      const answer = await fetch(`/desk/chats/${chat}/contact`, { method: "POST", headers: { "X-CSRF": this.token }, credentials: "same-origin" });
      return answer.ok ? ((await answer.json()) as { number: string }).number : null;
    } catch {
      return null;
    }
  }
}
