// Everything that happens in a run is a step: one line of JSON for the test that started it, and something to wait for.

// more than the 20 s after which the client tries again when it found nobody
const patience = 45_000;
const looks = new Set();

export function step(name, details) {
  process.stdout.write(`${JSON.stringify({ step: name, ...details })}\n`);
  for (const look of [...looks]) look();
}

/** Waits for the first step after which this holds, and returns what it holds. */
export function until(what, holds) {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => reject(new Error(`This did not happen in ${patience / 1000} s: ${what}`)), patience);
    const look = () => {
      const found = holds();
      if (!found) return;
      clearTimeout(deadline);
      looks.delete(look);
      resolve(found);
    };
    looks.add(look);
    look();
  });
}
