import assert from "node:assert/strict";
import { test } from "node:test";
import type { VNode } from "preact";
import { Markdown, safeAddress } from "../shared/markdown";

/** As HTML, without attributes: enough to see what became of the marks. */
function html(node: unknown): string {
  if (Array.isArray(node)) return node.map(html).join("");
  if (typeof node === "string") return node;
  if (typeof node !== "object" || node === null) return "";
  const { type, props } = node as VNode<{ children?: unknown }>;
  if (typeof type === "function") return html((type as (props: unknown) => unknown)(props));
  return type === "br" ? "<br>" : `<${type}>${html(props.children)}</${type}>`;
}

const shown = (text: string) => html(Markdown({ text }).props.children);

test("marks around words are italic, and marks inside a word are a part of it", () => {
  assert.equal(shown("een *rustig* _woord_"), "<p>een <em>rustig</em> <em>woord</em></p>");
  assert.equal(shown("snake_case_naam en 2*3*4"), "<p>snake_case_naam en 2*3*4</p>");
  assert.equal(shown("a_**dik**_b"), "<p>a_<strong>dik</strong>_b</p>");
  assert.equal(shown("(*zo*) en\n*zo*"), "<p>(<em>zo</em>) en<br><em>zo</em></p>");
  assert.equal(shown("**dik en *schuin* erin** *na*"), "<p><strong>dik en <em>schuin</em> erin</strong> <em>na</em></p>");
});

test("a link goes to a place that is safe, or nowhere", () => {
  assert.equal(safeAddress("javascript:alert(1)"), null);
  assert.equal(safeAddress("https://www.duo.nl/"), "https://www.duo.nl/");
});

test("hostile marks do not hold the page up", () => {
  const from = Date.now();
  shown("_*a*".repeat(4_000) + "a_a_".repeat(4_000) + "**a ".repeat(4_000));
  assert(Date.now() - from < 5_000);
});
