import { useEffect, useState } from "preact/hooks";

/** True when something has been so for a while; what passes at once is not worth saying. */
export function useSoon(is: boolean, after: number): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!is) return;
    const timer = setTimeout(() => setLong(true), after);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [is, after]);
  return is && long;
}
