/** Whether Enter sends and the focus brings no keyboard up over the talk. */
export const hasKeyboard = (): boolean => matchMedia("(pointer: fine)").matches;

/** A button that was tapped goes away, and must not take the focus with it: to the box, or on a phone to the newest message. */
export function moveFocus(): void {
  // after what was tapped is gone
  requestAnimationFrame(() => document.getElementById(hasKeyboard() ? "tekst" : "laatste")?.focus({ preventScroll: true }));
}
