import type { ActivitySet, MoveOffer, MoveProgress, TokenAnswer } from "./wire";
import type { Pass } from "./storage";

/** What was asked for does not exist any more: in the server's own words. */
const goneCodes = ["ConversationNotFound", "PlanNotFound"];

/** The server answered, and it was no. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    /** How long to wait before asking again, in milliseconds. */
    readonly retryAfter: number | null = null,
    /** What the server calls it; null when something in between said no. */
    readonly code: string | null = null,
  ) {
    super(`refused: ${status}`);
  }

  static async of(answer: Response): Promise<Refused> {
    const seconds = Number(answer.headers.get("Retry-After"));
    const body = (await answer.json().catch(() => null)) as { error?: { code?: unknown } } | null;
    const code = body?.error?.code;
    return new Refused(answer.status, seconds > 0 ? seconds * 1000 : null, typeof code === "string" ? code : null);
  }

  /** The conversation, or the plan, does not exist any more. A 404 that does not say so tells of a proxy, and of nothing behind it. */
  get isGone(): boolean {
    return this.status === 404 && this.code !== null && goneCodes.includes(this.code);
  }

  /** The same request may be taken later. */
  get isForNow(): boolean {
    return this.status === 429 || this.status >= 500 || (this.status === 404 && !this.isGone);
  }
}

/** Ends a request that takes too long; a browser that cannot do that waits as long as it likes. */
export const within = (time: number): AbortSignal | null => AbortSignal.timeout?.(time) ?? null;

const door = "/v3/directline";
const patience = 20_000;
/** Renewed while it still holds: an answer that is on its way must not come too late. */
const margin = 5 * 60_000;

async function ask<T>(method: string, path: string, token: string | null, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { "X-YouthBot": "1" };
  if (token !== null) headers["Authorization"] = `Bearer ${token}`;
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const answer = await fetch(path, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    cache: "no-store",
    credentials: "omit",
    signal: within(patience),
  });
  if (!answer.ok) throw await Refused.of(answer);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

/** One conversation at the server, by the token of the moment. */
export class Access {
  private renewing: Promise<void> | null = null;

  private constructor(
    readonly pass: Pass,
    private token: string,
    private expires: number,
  ) {}

  /** Begins a conversation. */
  static async begin(region: string): Promise<{ access: Access; streamUrl: string }> {
    const fresh = await ask<TokenAnswer>("POST", "/chat/token", null, { region });
    const begun = await ask<TokenAnswer>("POST", `${door}/conversations`, fresh.token, {});
    const access = new Access({ conversationId: fresh.conversationId, secret: fresh.secret ?? "" }, "", 0);
    access.take(begun);
    return { access, streamUrl: begun.streamUrl ?? "" };
  }

  /** Goes on with a conversation of this device. Nothing is asked until something is needed. */
  static resume(pass: Pass): Access {
    return new Access(pass, "", 0);
  }

  async read(watermark: string): Promise<ActivitySet> {
    return await this.ask("GET", `/activities?watermark=${encodeURIComponent(watermark)}`);
  }

  /** An address of the stream; it works for a minute. */
  async stream(watermark: string): Promise<string> {
    const answer = await this.ask<TokenAnswer>("GET", `?watermark=${encodeURIComponent(watermark)}`);
    this.take(answer);
    return answer.streamUrl ?? "";
  }

  /** Sends a message. With the same id it may be sent again and again: it is taken once. */
  async post(id: string, text: string): Promise<{ id: string }> {
    return await this.ask("POST", "/activities", {
      type: "message",
      text,
      textFormat: "plain",
      locale: "nl-NL",
      channelData: { clientActivityID: id },
    });
  }

  /** The person is writing; nobody is the worse for it when this is lost. */
  async typing(): Promise<void> {
    await this.ask("POST", "/activities", { type: "typing" });
  }

  async erase(): Promise<void> {
    await this.withToken(token => ask("DELETE", "/chat", token));
  }

  /** Asks for a way to WhatsApp; an earlier one works no longer. */
  async offerMove(): Promise<MoveOffer> {
    return await this.withToken(token => ask("POST", "/chat/move", token));
  }

  async readMove(): Promise<MoveProgress> {
    return await this.withToken(token => ask("GET", "/chat/move", token));
  }

  /** The number that was tapped; null for “that is not me”. */
  async answerMove(number: number | null): Promise<MoveProgress> {
    return await this.withToken(token => ask("POST", "/chat/move/answer", token, { number }));
  }

  private ask<T>(method: string, rest: string, body?: unknown): Promise<T> {
    return this.withToken(token => ask<T>(method, `${door}/conversations/${this.pass.conversationId}${rest}`, token, body));
  }

  private async withToken<T>(use: (token: string) => Promise<T>): Promise<T> {
    if (Date.now() > this.expires - margin) await this.renew();
    try {
      return await use(this.token);
    } catch (error) {
      // the clock of a phone can be wrong, and a server can get another signing key
      if (!(error instanceof Refused && (error.status === 401 || error.status === 403))) throw error;
      this.expires = 0;
      await this.renew();
      return await use(this.token);
    }
  }

  /** One renewal at a time, whoever needs it. */
  private renew(): Promise<void> {
    return (this.renewing ??= this.askForToken().finally(() => (this.renewing = null)));
  }

  private async askForToken(): Promise<void> {
    if (Date.now() < this.expires) {
      try {
        this.take(await ask<TokenAnswer>("POST", `${door}/tokens/refresh`, this.token));
        return;
      } catch (error) {
        if (!(error instanceof Refused) || error.isForNow) throw error;
      }
    }
    // also after a night's sleep: the secret of this device proves whose it is
    this.take(await ask<TokenAnswer>("POST", "/chat/token", null, this.pass));
  }

  private take(answer: TokenAnswer): void {
    this.token = answer.token;
    this.expires = Date.now() + answer.expires_in * 1000;
  }
}
