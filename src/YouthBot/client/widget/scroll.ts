/** The page itself scrolls, so that the browser's own bars, zoom and gestures keep working. */
const nearly = 120;
/** Scrolling smoothly takes no longer than this. */
const longest = 1_000;

/** Where we are scrolling to by ourselves. What happens on the way there says nothing about who is looking. */
let own: { top: number; timer: ReturnType<typeof setTimeout> } | null = null;
let heard: (atEnd: boolean) => void = () => undefined;

const end = () => document.documentElement.scrollHeight - innerHeight;

const isAtEnd = (): boolean => scrollY >= end() - nearly;

/** Goes to the end; but of a long message the beginning is what one wants to read first. Whether the end is then in sight. */
export function showNewest(atOnce: boolean): boolean {
  const newest = document.getElementById("laatste");
  if (newest === null) return true;
  const bar = document.querySelector(".yb-header")?.getBoundingClientRect().bottom ?? 0;
  const begin = newest.getBoundingClientRect().top + scrollY - Math.max(0, bar) - 12;
  const top = Math.max(0, Math.min(begin, end()));
  const calm = atOnce || matchMedia("(prefers-reduced-motion: reduce)").matches;
  letGo();
  if (Math.abs(top - scrollY) >= 1) own = { top, timer: setTimeout(giveUp, longest) };
  scrollTo({ top, behavior: calm ? "instant" : "smooth" });
  return top >= end() - nearly;
}

const isThere = () => own !== null && Math.abs(own.top - scrollY) <= 2;

function letGo(): void {
  clearTimeout(own?.timer);
  own = null;
}

/** Whoever held on to the scroll bar meanwhile is somewhere else now. */
function giveUp(): void {
  const arrived = isThere();
  letGo();
  if (!arrived) heard(isAtEnd());
}

/** @param act hears whether the end is in sight, each time that somebody scrolled. */
export function whenScrolled(act: (atEnd: boolean) => void): () => void {
  heard = act;
  const look = () => {
    if (own === null) heard(isAtEnd());
  };
  const ended = () => {
    if (isThere()) letGo();
  };
  const calm = { passive: true };
  addEventListener("scroll", look, calm);
  addEventListener("scrollend", ended, calm);
  for (const hand of ["wheel", "touchmove"]) addEventListener(hand, letGo, calm);
  return () => {
    removeEventListener("scroll", look);
    removeEventListener("scrollend", ended);
    for (const hand of ["wheel", "touchmove"]) removeEventListener(hand, letGo);
  };
}

/**
 * The bar at the bottom grows with what is written in it, and covers what is above it: the styles are told how much, so that nothing with
 * the focus hides there. On a very low window it covers nothing: it is then the end of the page, and to scroll would take it away from
 * under the hands of who is writing.
 */
export function whenBoxGrows(act: () => void): () => void {
  const bar = document.querySelector<HTMLElement>(".yb-composer");
  if (bar === null) return () => undefined;
  const watch = new ResizeObserver(() => {
    const { position } = getComputedStyle(bar);
    document.documentElement.style.setProperty("--yb-bar", `${position === "sticky" ? bar.offsetHeight : 0}px`);
    if (position !== "static") act();
  });
  watch.observe(bar);
  return () => watch.disconnect();
}
