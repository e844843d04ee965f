import { Backoff } from "../shared/backoff";
import type { Outcome } from "./wire";

/** Nobody knows yet what became of it: the same key asks again. */
const unknown = "unknown";

/** The server has said no, and says the same again to the same key; everything else may still have happened, and asks again with it. */
export const isRefusal = ({ code }: Outcome): boolean => !["done", unknown, "pending", "signed-out", "old-page"].includes(code);

/** What takes longer than this will not come; the same key asks again. */
const patience = 20_000;

export const newKey = (): string => crypto.randomUUID?.() ?? `${Date.now()}-${String(Math.random()).slice(2)}`;

/** Brings what the coach does to the server. One deed has one key, so that however often it is sent it happens once. */
export class Commands {
  /**
   * @param token what every command must bring
   * @param out the session is over
   */
  constructor(
    private readonly token: string,
    private readonly out: () => void,
  ) {}

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
        signal: AbortSignal.timeout(patience),
      });
      if (answer.status === 401) {
        this.out();
        return { code: "signed-out" };
      }
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

  /**
   * This page is open: a laptop that sleeps does not say so. Whether somebody is at it makes the session longer. True when the session is over, or
   * the account is closed.
   */
  async here(attended: boolean): Promise<boolean> {
    try {
      const path = attended ? "/desk/here?active=true" : "/desk/here";
      const { status } = await fetch(path, {
        method: "POST",
        headers: { "X-CSRF": this.token },
        credentials: "same-origin",
        signal: AbortSignal.timeout(patience),
      });
      return status === 401 || status === 404;
    } catch {
      return false;
    }
  }

  /** The number that somebody gave; null when it cannot be read now. That it was opened is written down. */
  async contact(chat: string): Promise<string | null> {
    try {
      const answer = await fetch(`/desk/chats/${chat}/contact`, {
        method: "POST",
        headers: { "X-CSRF": this.token },
        credentials: "same-origin",
        signal: AbortSignal.timeout(patience),
      });
      return answer.ok ? ((await answer.json()) as { number: string }).number : null;
    } catch {
      return null;
    }
  }
}
