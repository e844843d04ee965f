import { useEffect, useReducer } from "preact/hooks";

/** The moment of each drawing, and a drawing every so often: how long somebody waits grows while one looks at it. */
export function useNow(every = 15_000): number {
  const [, again] = useReducer<number, void>(count => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(() => again(), every);
    return () => clearInterval(timer);
  }, [every]);
  return Date.now();
}
