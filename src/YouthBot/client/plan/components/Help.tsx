import { Markdown, safeAddress, SafeLink } from "../../widget/markdown";
import type { Activity } from "../../widget/wire";

/** What the bot says to a cry for help stands above everything, and stays. The same stands in the chat. */
export function Help({ said }: { said: Activity }) {
  const calls = (said.suggestedActions?.actions ?? []).flatMap(action => {
    const address = action.type === "call" ? safeAddress(action.value) : null;
    return address === null ? [] : [<SafeLink class="yb-button yb-button--call" address={address}>{action.title}</SafeLink>];
  });
  return (
    <div class="yb-plan__help yb-bubble yb-bubble--rich">
      <Markdown text={said.text ?? ""} />
      {calls}
    </div>
  );
}
