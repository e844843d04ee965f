/** Waits between attempts: longer each time, and never the same for everybody, so that a server that comes back is not stormed. */
export class Backoff {
  private attempts = 0;
  private end: (() => void) | null = null;

  constructor(
    private readonly first: number,
    private readonly longest: number,
  ) {}

  get tries(): number {
    return this.attempts;
  }

  reset(): void {
    this.attempts = 0;
  }

  /** @param atLeast what the server asked for, in milliseconds: nothing makes it shorter. */
  async wait(atLeast = 0): Promise<void> {
    const step = Math.min(this.longest, this.first * 2 ** this.attempts++);
    const time = Math.max(atLeast, step / 2 + (Math.random() * step) / 2);
    const earliest = Date.now() + atLeast;
    await new Promise<void>(resolve => {
      let timer = setTimeout(resolve, time);
      this.end = () => {
        const left = earliest - Date.now();
        clearTimeout(timer);
        if (left > 0) timer = setTimeout(resolve, left);
        else resolve();
      };
    });
    this.end = null;
  }

  /** Something changed for the better: no more waiting than the server asked for. */
  hurry(): void {
    this.attempts = 0;
    this.end?.();
  }
}
