import { render } from "preact";
import { Chat } from "./chat";
import { App } from "./components/App";
import { beginAnewOnTheWayBack, offerToLeave } from "./leave";
import { embedded, readStart } from "./start";
import { readDraft, writeDraft } from "./storage";
import "./widget.css";

/** Takes over the conversation and the box of the page, with whatever somebody has begun to write in it. */
function takeOver(root: HTMLElement): void {
  const start = readStart(root);
  const chat = new Chat(start);
  const box = document.querySelector<HTMLTextAreaElement>("#tekst");
  const written = box?.value ?? "";
  const writing = box !== null && document.activeElement === box;
  if (written !== "" && written !== readDraft()) writeDraft(written);
  const notice = document.querySelector("#melding");
  if (notice?.textContent)
    chat.notify({ text: notice.textContent, problem: notice.getAttribute("role") === "alert" });

  chat.open();
  root.replaceChildren();
  render(<App chat={chat} />, root);
  if (writing) document.querySelector<HTMLTextAreaElement>("#tekst")?.focus();

  offerToLeave(start.leaveTo, () => chat.stop());
  beginAnewOnTheWayBack();
  if (start.pass !== undefined) {
    // the conversation is this tab's now, and the cookie would share it with the next tab
    void fetch("/overnemen", { method: "POST", headers: { "X-YouthBot": "1" }, credentials: "same-origin" }).catch(() => undefined);
  }

  if (embedded) {
    parent.postMessage({ youthbot: "ready" }, "*");
    addEventListener("keydown", event => {
      if (event.key === "Escape" && !event.defaultPrevented && document.querySelector("dialog[open]") === null)
        parent.postMessage({ youthbot: "close" }, "*");
    });
  }
}

const root = document.querySelector<HTMLElement>("main[data-start]");
if (root !== null) takeOver(root);
