import { Cover } from "./cover";
import { ChatFrame } from "./frame";
import { button, chatIcon } from "./elements";
import { look, roomy, theme } from "./look";

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

  if (!("replaceSync" in CSSStyleSheet.prototype)) {
    document.body.append(plainWay(home, script.dataset["region"]));
    return;
  }

  const host = document.createElement("youthbot-chat");
  const root = host.attachShadow({ mode: "open" });
  // not <style> elements: the site's own policy may forbid those
  root.adoptedStyleSheets = [look, theme].map(text => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });

  const launch = button("Chat met ons", "launch");
  launch.prepend(chatIcon());
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

  const chat = new ChatFrame(address, panel);
  const room = matchMedia(roomy);
  const cover = new Cover(host);
  const fit = () => cover.set(!panel.hidden && !room.matches);
  room.onchange = fit;
  const show = (open: boolean) => {
    panel.hidden = !open;
    launch.hidden = open;
    launch.setAttribute("aria-expanded", String(open));
    if (open) chat.open();
    fit();
    (open ? close : launch).focus();
  };
  launch.onclick = () => show(true);
  close.onclick = () => show(false);
  panel.onkeydown = event => {
    if (event.key === "Escape") show(false);
  };
  addEventListener("message", event => {
    if (!chat.sent(event) || event.origin !== home) return;
    const said = event.data as { youthbot?: string; to?: unknown } | null;
    if (said?.youthbot === "ready") chat.ready();
    if (said?.youthbot === "close") show(false);
    if (said?.youthbot === "leave" && typeof said.to === "string" && said.to.startsWith("https://")) {
      host.remove();
      location.replace(said.to);
    }
  });
}

/** For a browser that is too old for our styles: a link to the chat, and no button that looks broken. */
function plainWay(home: string, region: string | undefined): HTMLAnchorElement {
  const way = document.createElement("a");
  way.href = region ? `${home}/?regio=${encodeURIComponent(region)}` : home;
  way.textContent = "Chat met ons";
  // by the script and not in an attribute: the site's own policy may forbid that
  way.style.cssText =
    "background:#3346a8;border-radius:999px;bottom:16px;color:#fff;font:600 16px/1.5 sans-serif;padding:14px 20px;position:fixed;right:16px";
  return way;
}

if (script !== null) {
  if (document.body === null) addEventListener("DOMContentLoaded", () => put(script));
  else put(script);
}
