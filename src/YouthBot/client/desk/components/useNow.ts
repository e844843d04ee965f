import { useEffect, useState } from "preact/hooks";

/** The moment, moving on: how long somebody waits grows while one looks at it. */
export function useNow(every = 15_000): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
