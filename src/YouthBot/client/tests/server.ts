import { mock } from "node:test";
import type { Activity } from "../widget/wire";

export interface Asked {
  method: string;
  path: string;
  token: string | null;
  body: Record<string, unknown> | undefined;
  at: number;
}

type Answer = (asked: Asked) => Response | Promise<Response>;

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

export const error = (status: number, code: string): Response => json({ error: { code, message: "" } }, status);

/** What a proxy says when what is behind it is away, or not yet there. */
export const proxyPage = (status: number): Response => new Response("<html>nginx</html>", { status });

/** The server as the client sees it: what was asked, in order, and answers that a test can change. */
export class Server {
  readonly asked: Asked[] = [];
  readonly sockets: Socket[] = [];
  feed: Activity[] = [];
  /** A test's own answer; nothing for the ordinary one. */
  answer: (asked: Asked) => Response | Promise<Response> | undefined = () => undefined;
  tokens = 0;

  constructor() {
    const { asked, sockets } = this;
    mock.method(globalThis, "fetch", (async (path: string, init: RequestInit) => {
      const headers = init.headers as Record<string, string>;
      const one: Asked = {
        method: init.method ?? "GET",
        path,
        token: headers["Authorization"]?.replace("Bearer ", "") ?? null,
        body: typeof init.body === "string" ? (JSON.parse(init.body) as Record<string, unknown>) : undefined,
        at: Date.now(),
      };
      asked.push(one);
      return await (this.answer(one) ?? this.ordinary(one));
    }) as never);
    Object.defineProperty(globalThis, "WebSocket", {
      configurable: true,
      value: class extends Socket {
        constructor(address: string) {
          super(address);
          sockets.push(this);
        }
      },
    });
  }

  /** Of the messages that came in. */
  get posts(): Asked[] {
    return this.asked.filter(({ method, path }) => method === "POST" && path.endsWith("/activities"));
  }

  private readonly ordinary: Answer = ({ method, path }) => {
    const streamUrl = "wss://chat.example.nl/stream";
    const token = () => ({ conversationId: "c1", token: `t${++this.tokens}`, expires_in: 1800, secret: "s1", streamUrl });
    if (path === "/chat/token" || path.endsWith("/conversations") || path.endsWith("/tokens/refresh")) return json(token());
    if (method === "DELETE") return new Response(null, { status: 204 });
    if (method === "POST") return json({ id: "c1|0000001" });
    if (path.includes("/activities?")) {
      const from = Number(new URL(path, "https://chat.example.nl").searchParams.get("watermark") ?? 0);
      return json({ activities: this.feed.slice(from), watermark: String(this.feed.length) });
    }

    return json(token());
  };
}

/** A socket that a test holds the other end of. */
export class Socket {
  onopen: (() => void) | null = null;
  onmessage: ((frame: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  closed = false;

  constructor(readonly address: string) {}

  open(): void {
    this.onopen?.();
  }

  say(activities: Activity[], watermark?: string): void {
    this.onmessage?.({ data: JSON.stringify({ activities, watermark }) });
  }

  breakOff(): void {
    this.onclose?.();
  }

  close(): void {
    this.closed = true;
  }
}
