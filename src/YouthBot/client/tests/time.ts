import { mock } from "node:test";

const step = 100;

/** Time stands still and goes on when a test says so; every wait is as long as it can be. */
export function holdTime(): void {
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_000_000 });
  mock.method(Math, "random", () => 1);
}

export function letTimeGo(): void {
  mock.timers.reset();
  mock.restoreAll();
}

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 6; i++) await new Promise<void>(resolve => setImmediate(resolve));
}

/** So many milliseconds are gone at once: nothing ran meanwhile. */
export const sleep = (time: number): void => mock.timers.tick(time);

/** Lets so many milliseconds go by, with everything that happens in them. */
export async function pass(time: number): Promise<void> {
  await settle();
  for (let gone = 0; gone < time; gone += step) {
    mock.timers.tick(Math.min(step, time - gone));
    await settle();
  }
}
