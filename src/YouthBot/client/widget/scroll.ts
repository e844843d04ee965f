/** The page itself scrolls, so that the browser's own bars, zoom and gestures keep working. */
const nearly = 120;

const end = () => document.documentElement.scrollHeight - innerHeight;

export const isAtEnd = (): boolean => scrollY >= end() - nearly;

/** Goes to the end; but of a long answer the beginning is what one wants to read first. */
export function showNewest(atOnce: boolean): void {
  const newest = document.getElementById("laatste");
  if (newest === null) return;
  const bar = document.querySelector(".yb-header")?.getBoundingClientRect().bottom ?? 0;
  const begin = newest.getBoundingClientRect().top + scrollY - Math.max(0, bar) - 12;
  const calm = atOnce || matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollTo({ top: Math.min(begin, end()), behavior: calm ? "instant" : "smooth" });
}

export function whenScrolled(act: () => void): () => void {
  addEventListener("scroll", act, { passive: true });
  return () => removeEventListener("scroll", act);
}

/**
 * The bar at the bottom grows with what is written in it, and covers what is above it. On a very low window it covers nothing: it is then the
 * end of the page, and to scroll would take it away from under the hands of who is writing.
 */
export function whenBoxGrows(act: () => void): () => void {
  const bar = document.querySelector(".yb-composer");
  const watch = new ResizeObserver(() => {
    if (bar !== null && getComputedStyle(bar).position !== "static") act();
  });
  if (bar !== null) watch.observe(bar);
  return () => watch.disconnect();
}
