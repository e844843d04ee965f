import { render } from "preact";
import { beginAnewOnTheWayBack, offerToLeave } from "../widget/leave";
import { readPlan, writePlan } from "../widget/storage";
import { App } from "./components/App";
import type { Start } from "./wire";

/** The secret behind the #. It goes out of the address bar at once: who looks over a shoulder, or makes a picture of it, gets no link. */
function takeSecret(): string | null {
  const secret = location.hash.slice(1);
  if (secret === "") return readPlan();
  writePlan(secret);
  history.replaceState(null, "", location.pathname);
  return secret;
}

const root = document.querySelector<HTMLElement>("main[data-plan]");
if (root !== null) {
  const start = JSON.parse(root.dataset["plan"] ?? "{}") as Start;
  const secret = takeSecret();
  root.replaceChildren();
  render(<App start={start} secret={secret} />, root);
  offerToLeave(start.leaveTo, () => render(null, root));
  beginAnewOnTheWayBack();
  // another link, opened in this tab
  addEventListener("hashchange", () => location.reload());
}
