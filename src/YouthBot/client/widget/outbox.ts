import { Refused } from "./api";
import { Backoff } from "../shared/backoff";
import type { Waiting } from "./storage";

export interface Sender {
  send(message: Waiting): Promise<void>;
  sent(id: string): void;
  failed(id: string): void;
  /** The conversation does not exist any more. */
  gone(): void;
  /** What is not confirmed changed: keep it, so that a reload can go on with it. */
  changed(waiting: Waiting[]): void;
}

/** How often a message is tried while there is internet (about half a minute), before the person decides. */
const mostTries = 8;

/**
 * Sends in order, one at a time, until the server confirms. A message is sent again with the id that it had, so an answer that got lost
 * never makes it two messages.
 */
export class Outbox {
  private queue: Waiting[] = [];
  private failed: Waiting[] = [];
  private pumping = false;
  private readonly backoff = new Backoff(500, 8_000);

  constructor(private readonly sender: Sender) {
    addEventListener("online", () => this.hurry());
  }

  /** Everything that is not confirmed. */
  get all(): Waiting[] {
    return [...this.failed, ...this.queue];
  }

  add(...messages: Waiting[]): void {
    this.queue.push(...messages);
    this.changed();
  }

  retry(id: string): void {
    const message = this.failed.find(one => one.id === id);
    if (message === undefined) return;
    this.failed = this.failed.filter(one => one.id !== id);
    this.add(message);
  }

  /** It need not be sent any more: it arrived, or the person took it back. */
  drop(id: string): void {
    const before = this.all.length;
    this.queue = this.queue.filter(one => one.id !== id);
    this.failed = this.failed.filter(one => one.id !== id);
    if (this.all.length !== before) this.changed();
  }

  clear(): void {
    this.queue = [];
    this.failed = [];
    this.changed();
  }

  /** The line is good again. */
  hurry(): void {
    this.backoff.hurry();
  }

  private changed(): void {
    this.sender.changed(this.all);
    void this.pump();
  }

  private async pump(): Promise<void> {
    if (this.pumping) return;
    this.pumping = true;
    for (let head = this.queue[0]; head !== undefined; head = this.queue[0]) await this.try(head);
    this.pumping = false;
  }

  private async try(head: Waiting): Promise<void> {
    try {
      await this.sender.send(head);
      this.backoff.reset();
      this.drop(head.id);
      this.sender.sent(head.id);
    } catch (error) {
      const refused = error instanceof Refused ? error : null;
      if (!this.queue.includes(head)) return;
      if (refused?.isGone === true) {
        this.sender.gone();
        // there was no conversation that could be gone: asking on does not help
        if (this.queue.includes(head)) this.giveUp(head);
      } else if ((refused === null || refused.isForNow) && (this.backoff.tries < mostTries || !navigator.onLine))
        await this.backoff.wait(refused?.retryAfter ?? 0);
      else this.giveUp(head);
    }
  }

  private giveUp(message: Waiting): void {
    this.backoff.reset();
    this.queue = this.queue.filter(one => one !== message);
    this.failed.push(message);
    this.sender.changed(this.all);
    this.sender.failed(message.id);
  }
}
