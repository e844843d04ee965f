import { embedded } from "./start";
import { forgetForGood } from "./storage";

/**
 * “Snel weg”: first this device forgets, then the page goes. Nothing is waited for, and the address is taken out of the history.
 */
export function leave(to: string, stop: () => void): void {
  stop();
  forgetForGood();
  document.documentElement.hidden = true;
  // drops the cookies of the page without JavaScript, if there are any
  void fetch("/weg", { method: "POST", keepalive: true, credentials: "same-origin" }).catch(() => undefined);
  if (embedded) parent.postMessage({ youthbot: "leave", to }, "*");
  else location.replace(to);
}

/** A page that the browser kept for the way back shows what it showed: so it begins anew, with what is remembered, or with nothing. */
export function beginAnewOnTheWayBack(): void {
  addEventListener("pageshow", event => {
    if (event.persisted) location.reload();
  });
}
