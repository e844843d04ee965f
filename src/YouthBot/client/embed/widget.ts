import { look } from "./look";

/**
 * The chat on any site: <script src="https://…/widget.js" data-region="…" async></script>. A button, and behind it a frame with the chat
 * itself. The site learns nothing of what is said, nothing is loaded before somebody taps, and no cookie is set.
 */
const script = document.currentScript as HTMLScriptElement | null;

function put(script: HTMLScriptElement): void {
  const home = new URL(script.src).origin;
  const address = new URL("/", home);
  address.searchParams.set("embed", "1");
  if (script.dataset["region"]) address.searchParams.set("regio", script.dataset["region"]);

  const host = document.createElement("youthbot-chat");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  // not a <style> element: the site's own policy may forbid those
  sheet.replaceSync(look);
  root.adoptedStyleSheets = [sheet];

  const launch = button("Chat met ons", "launch");
  launch.prepend(icon());
  launch.setAttribute("aria-expanded", "false");
  const close = button("Sluit de chat", "");
  const bar = document.createElement("div");
  bar.className = "bar";
  bar.append(close);
  const panel = document.createElement("section");
  panel.className = "panel";
  panel.hidden = true;
  panel.setAttribute("aria-label", "Chat over school en werk");
  panel.append(bar);
  root.append(launch, panel);
  document.body.append(host);

  let frame: HTMLIFrameElement | null = null;
  const show = (open: boolean) => {
    if (open && frame === null) {
      frame = document.createElement("iframe");
      frame.src = address.href;
      frame.title = "Chat over school en werk";
      // no microphone, no camera, no place: nothing of the kind is asked
      frame.allow = "";
      frame.referrerPolicy = "no-referrer";
      panel.append(frame);
    }

    panel.hidden = !open;
    launch.hidden = open;
    launch.setAttribute("aria-expanded", String(open));
    (open ? close : launch).focus();
  };
  launch.onclick = () => show(true);
  close.onclick = () => show(false);
  panel.onkeydown = event => {
    if (event.key === "Escape") show(false);
  };
  addEventListener("message", event => {
    if (frame === null || event.source !== frame.contentWindow || event.origin !== home) return;
    const said = event.data as { youthbot?: string; to?: unknown } | null;
    if (said?.youthbot === "close") show(false);
    if (said?.youthbot === "leave" && typeof said.to === "string" && said.to.startsWith("https://")) {
      host.remove();
      location.replace(said.to);
    }
  });
}

function button(label: string, name: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = name;
  made.textContent = label;
  return made;
}

function icon(): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const made = document.createElementNS(space, "svg");
  made.setAttribute("viewBox", "0 0 24 24");
  made.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", "M4 5h16v11H10l-4 4v-4H4z");
  made.append(line);
  return made;
}

if (script !== null) {
  if (document.body === null) addEventListener("DOMContentLoaded", () => put(script));
  else put(script);
}
