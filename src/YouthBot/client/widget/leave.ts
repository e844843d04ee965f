import { embedded } from "./start";
import { forgetForGood } from "./storage";

/** How long the site around a frame may take to leave; then the frame leaves by itself. */
const patience = 1_000;

/** Every tab of this browser with a page of ours hears when one of them leaves. /weg.js says it too. */
const tabs = typeof BroadcastChannel === "function" ? new BroadcastChannel("youthbot-weg") : null;

/**
 * “Snel weg”, here and in every other tab: who must not be seen here must not be seen there either.
 *
 * @param stop ends what runs, so that nothing more is shown.
 */
export function offerToLeave(to: string, stop: () => void): void {
  document.querySelector<HTMLFormElement>(".yb-header__leave")?.addEventListener("submit", event => {
    event.preventDefault();
    tabs?.postMessage("weg");
    leave(to, stop);
    // drops the cookies of the page without JavaScript, if there are any
    void fetch("/weg", { method: "POST", keepalive: true, credentials: "same-origin" }).catch(() => undefined);
  });
  if (tabs !== null) tabs.onmessage = () => leave(to, stop);
}

/** First this device forgets, then the page goes. Nothing is waited for, and the address is taken out of the history. */
function leave(to: string, stop: () => void): void {
  stop();
  forgetForGood();
  document.documentElement.hidden = true;
  if (!embedded) {
    location.replace(to);
    return;
  }

  parent.postMessage({ youthbot: "leave", to }, "*");
  // a frame that is not ours stays where it is
  setTimeout(() => location.replace(to), patience);
}

/** A page that the browser kept for the way back shows what it showed: so it begins anew, with what is remembered, or with nothing. */
export function beginAnewOnTheWayBack(): void {
  addEventListener("pageshow", event => {
    if (event.persisted) location.reload();
  });
}
