import { render } from "preact";
import { App } from "./components/App";
import { Workspace } from "./desk";
import { keepFocus } from "./focus";
import type { Start } from "./wire";
import "./desk.css";

const root = document.querySelector<HTMLElement>("#balie");
if (root !== null) {
  const workspace = new Workspace(JSON.parse(root.dataset["start"] ?? "{}") as Start);
  root.removeAttribute("data-start");
  root.replaceChildren();
  render(<App workspace={workspace} />, root);
  keepFocus(root, ["#gesprek h2", ".yb-desk__next button", ".yb-desk__lines a"]);
  workspace.run();
}
