import { Refused, type Access } from "./api";
import { Backoff } from "../shared/backoff";
import type { ActivitySet } from "./wire";

export type Line = "connecting" | "online" | "lost";

export interface Listener {
  /** Activities in the order of the feed. `history` is what was said before this chat was opened here. */
  heard(set: ActivitySet, history: boolean): void;
  line(line: Line): void;
  /** The conversation does not exist any more. */
  gone(): void;
}

/** The server says something every 20 seconds, if only an empty frame: a line that is silent for longer is dead. */
const silence = 50_000;
const expected = 25_000;
const slowestOpening = 10_000;
const pollEvery = 3_000;
/** A network that stops sockets (some schools do) stops them always: then we ask instead, and try a socket now and then. */
const failuresBeforePolling = 2;
const pollsBeforeSocket = 40;

/**
 * Keeps the line to one conversation open: a socket, or else asking again and again. Whatever happens it goes on from the place in the feed
 * that was heard last, so nothing is missed.
 */
export class Connection {
  private watermark = "";
  private stopped = false;
  private cut: ((atOnce?: boolean) => void) | null = null;
  private lastHeard = 0;
  private failures = 0;
  private readonly backoff = new Backoff(500, 20_000);

  constructor(
    private readonly access: Access,
    private readonly listener: Listener,
  ) {}

  /** @param streamUrl of a conversation that began just now; without it what was said before is read first. */
  async run(streamUrl = ""): Promise<void> {
    addEventListener("online", this.wake);
    addEventListener("offline", this.drop);
    document.addEventListener("visibilitychange", this.look);
    let known = streamUrl !== "";
    while (!this.stopped) {
      try {
        if (!known) {
          await this.catchUp(true);
          known = true;
        }
        if (this.failures >= failuresBeforePolling) await this.poll();
        else await this.listen(streamUrl !== "" ? streamUrl : await this.access.stream(this.watermark));
      } catch (error) {
        if (error instanceof Refused && error.isGone) {
          if (!this.stopped) this.listener.gone();
          this.stop();
        } else {
          this.report("lost");
          await this.backoff.wait(error instanceof Refused ? (error.retryAfter ?? 0) : 0);
        }
      }
      streamUrl = "";
    }
  }

  stop(): void {
    this.stopped = true;
    removeEventListener("online", this.wake);
    removeEventListener("offline", this.drop);
    document.removeEventListener("visibilitychange", this.look);
    this.cut?.();
    this.backoff.hurry();
  }

  private readonly wake = () => this.backoff.hurry();
  private readonly drop = () => {
    this.report("lost");
    this.cut?.();
  };
  private readonly look = () => {
    if (document.visibilityState !== "visible") return;
    // a phone that slept: the line looks open and may be long dead, and somebody is looking now
    if (Date.now() - this.lastHeard > expected) this.cut?.(true);
    this.backoff.hurry();
  };

  private report(line: Line): void {
    if (!this.stopped) this.listener.line(line);
  }

  private hear(set: ActivitySet, history: boolean): void {
    if (this.stopped) return;
    if (typeof set.watermark === "string") this.watermark = set.watermark;
    this.listener.heard(set, history);
  }

  private async catchUp(history: boolean): Promise<void> {
    while (!this.stopped) {
      const set = await this.access.read(this.watermark);
      if (set.activities.length === 0) break;
      this.hear(set, history);
    }
    this.online();
  }

  private online(): void {
    this.backoff.reset();
    this.report("online");
  }

  private async poll(): Promise<void> {
    for (let i = 0; i < pollsBeforeSocket && !this.stopped; i++) {
      await this.catchUp(false);
      await new Promise(resolve => setTimeout(resolve, pollEvery));
    }
    this.failures--;
  }

  /** Reads until the line breaks; ends without an error when it is stopped, or cut to be opened again at once. */
  private listen(address: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(address);
      this.lastHeard = Date.now();
      let opened = false;
      // a dead line takes long to say that it is closed: nobody waits for that
      const over = (atOnce = false) => {
        clearTimeout(alarm);
        socket.onopen = socket.onmessage = socket.onclose = null;
        socket.close();
        this.cut = null;
        if (!opened && navigator.onLine) this.failures++;
        if (this.stopped || atOnce) resolve();
        else reject(new Error("the line broke"));
      };
      let alarm = setTimeout(over, slowestOpening);
      const alive = () => {
        this.lastHeard = Date.now();
        clearTimeout(alarm);
        alarm = setTimeout(over, silence);
      };
      this.cut = over;
      socket.onclose = () => over();
      socket.onopen = () => {
        opened = true;
        this.failures = 0;
        alive();
        this.online();
      };
      socket.onmessage = frame => {
        alive();
        if (typeof frame.data === "string" && frame.data !== "") this.hear(JSON.parse(frame.data) as ActivitySet, false);
      };
    });
  }
}
