/** Whether somebody is at this desk: a hand that moves, a key, a wheel. A page that cannot be seen gets none of them. */
export class Attention {
  private seen = true;

  watch(): void {
    const see = () => {
      this.seen = true;
    };
    for (const name of ["pointerdown", "pointermove", "keydown", "wheel"]) addEventListener(name, see, { passive: true, capture: true });
  }

  /** Whether there was a sign since this was last asked. */
  take(): boolean {
    const { seen } = this;
    this.seen = false;
    return seen;
  }
}
