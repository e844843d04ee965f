/**
 * Keeps the focus somewhere: what had it can go away (a conversation that is closed, a line of a list that is done), and who works with the
 * keyboard would begin anew at the top. It goes to the heading of the part in which it was, or else to the first of `otherwise` that can be seen.
 */
export function keepFocus(root: HTMLElement, otherwise: readonly string[]): void {
  let last: Element | null = null;
  let part: Element | null = null;
  document.addEventListener("focusin", event => {
    last = event.target as Element;
    part = last.closest("section");
  });
  new MutationObserver(() => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    last = null;
    const heading = part !== null && part.isConnected ? part.querySelector<HTMLElement>("h2") : null;
    for (const next of [heading, ...otherwise.map(name => root.querySelector<HTMLElement>(name))]) {
      if (next === null) continue;
      if (next.tabIndex < 0) next.tabIndex = -1;
      next.focus();
      if (document.activeElement === next) return;
    }
  }).observe(root, { childList: true, subtree: true });
}
