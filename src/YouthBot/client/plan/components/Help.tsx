import { useEffect, useRef } from "preact/hooks";
import { Markdown, safeAddress, SafeLink } from "../../shared/markdown";
import type { Activity } from "../../widget/wire";

/** What the bot says to a cry for help stands above everything, comes into sight, and stays. The same stands in the chat. */
export function Help({ said }: { said: Activity }) {
  const card = useRef<HTMLDivElement>(null);
  // after the part that was saved has taken its focus back
  useEffect(() => {
    card.current?.scrollIntoView({ block: "center" });
    card.current?.focus({ preventScroll: true });
  }, [said.id]);
  const calls = (said.suggestedActions?.actions ?? []).flatMap(action => {
    const address = action.type === "call" ? safeAddress(action.value) : null;
    return address === null ? [] : [<SafeLink class="yb-button yb-button--call" address={address}>{action.title}</SafeLink>];
  });
  return (
    <div class="yb-plan__help yb-bubble yb-bubble--rich" ref={card} tabIndex={-1}>
      <Markdown text={said.text ?? ""} />
      {calls}
    </div>
  );
}
