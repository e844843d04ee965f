import { Backoff } from "../shared/backoff";
import type { Desk, Joined, Message } from "./wire";

export interface Listener {
  desk(desk: Desk): void;
  said(message: Message): void;
  joined(joined: Joined): void;
  typing(chat: string): void;
  /** The line is alive. Whether anybody is there to hear it, the server cannot know. */
  still(): void;
  line(open: boolean): void;
  /** The line is refused: perhaps because the session is over. Then this line is stopped. */
  refused(): void;
}

/** The server says something every 15 seconds: a line that is silent for longer is dead. */
const silence = 40_000;
const expected = 20_000;
const slowestOpening = 10_000;

/**
 * The line to the desk. The browser opens it again by itself and names the last event that it heard; where it does not (a laptop that slept, a
 * refusal), we do the same. Whatever was missed is read again from storage, so nothing is.
 */
export class Feed {
  private source: EventSource | null = null;
  private last = "";
  private lastHeard = 0;
  private alarm = 0;
  private stopped = false;
  private readonly backoff = new Backoff(500, 15_000);

  constructor(private readonly listener: Listener) {}

  open(): void {
    addEventListener("online", this.again);
    addEventListener("offline", this.drop);
    document.addEventListener("visibilitychange", () => {
      // a laptop that slept: the line looks open and may be long dead, and somebody is looking now
      if (document.visibilityState === "visible" && Date.now() - this.lastHeard > expected) this.again();
    });
    this.connect();
  }

  stop(): void {
    this.stopped = true;
    this.close();
  }

  private readonly again = () => {
    this.backoff.hurry();
    this.connect();
  };

  /** A browser may say that it is offline and be wrong, and never take it back: so it is tried, whatever it says. */
  private readonly drop = () => {
    this.close();
    this.listener.line(false);
    void this.later();
  };

  private close(): void {
    clearTimeout(this.alarm);
    this.source?.close();
    this.source = null;
  }

  private connect(): void {
    if (this.stopped) return;
    this.close();
    const source = new EventSource(`/desk/feed?after=${encodeURIComponent(this.last)}`);
    this.source = source;
    const hear = (event: MessageEvent<string>) => {
      this.last = event.lastEventId;
      this.lastHeard = Date.now();
      this.backoff.reset();
      this.watch(silence);
      this.listener.line(true);
    };
    source.addEventListener("still", event => {
      this.listener.still();
      hear(event);
    });
    source.addEventListener("desk", event => {
      this.listener.desk(JSON.parse(event.data) as Desk);
      hear(event);
    });
    source.addEventListener("message", event => {
      this.listener.said(JSON.parse(event.data) as Message);
      hear(event);
    });
    source.addEventListener("joined", event => {
      this.listener.joined(JSON.parse(event.data) as Joined);
      hear(event);
    });
    source.addEventListener("typing", event => {
      this.listener.typing((JSON.parse(event.data) as { chat: string }).chat);
      hear(event);
    });
    // the session with which it was opened is over; where somebody was at the desk meanwhile, there is a newer one
    source.addEventListener("over", () => this.connect());
    source.onerror = () => {
      if (source !== this.source) return;
      this.listener.line(false);
      // the browser tries again by itself, unless it was refused
      if (source.readyState === EventSource.CLOSED) this.refused();
    };
    this.watch(slowestOpening);
  }

  private watch(longest: number): void {
    clearTimeout(this.alarm);
    this.alarm = setTimeout(() => {
      this.listener.line(false);
      this.connect();
    }, longest);
  }

  /** Why may never be known: so it is tried again meanwhile, until it is stopped. */
  private refused(): void {
    this.close();
    this.listener.refused();
    void this.later();
  }

  private async later(): Promise<void> {
    await this.backoff.wait();
    if (this.source === null) this.connect();
  }
}
