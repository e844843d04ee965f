import { useLayoutEffect, useReducer } from "preact/hooks";

/**
 * Draws again at every change of what is watched. It watches from the drawing itself: an effect that runs after the paint runs late in a page
 * that is busy or behind another, and what changed before it would not be seen.
 */
export function useWatched(watched: { watch(watcher: () => void): () => void }): void {
  const [, again] = useReducer((n: number, _: void) => n + 1, 0);
  useLayoutEffect(() => watched.watch(again), [watched]);
}
