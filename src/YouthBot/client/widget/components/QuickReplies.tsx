import { useRef } from "preact/hooks";
import { wordsOf } from "../conversation";
import { safeAddress, SafeLink } from "../../shared/markdown";
import type { CardAction } from "../wire";

interface Props {
  actions: CardAction[];
  onSay(text: string): void;
}

/** The buttons under the newest message. A tapped one becomes the person's own words; the place stays, and keeps the keyboard's focus. */
export function QuickReplies({ actions, onSay }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const say = (text: string) => {
    place.current?.focus({ preventScroll: true });
    onSay(text);
  };
  return (
    <div class={actions.length > 0 ? "yb-quick" : "yb-quick yb-quick--none"} ref={place} role="group" aria-label="Snelle antwoorden" tabIndex={-1}>
      {actions.length > 0 && (
        <ul class="yb-quick__list" role="list">
          {actions.map(action => <li>{button(action, say)}</li>)}
        </ul>
      )}
    </div>
  );
}

function button(action: CardAction, say: (text: string) => void) {
  const words = wordsOf(action);
  const label = action.title ?? words;
  if (words !== null) return <button class="yb-button yb-button--quick" type="button" onClick={() => say(words)}>{label}</button>;
  const address = safeAddress(action.value);
  if (address === null) return null;
  return <SafeLink class={`yb-button ${address.startsWith("https:") ? "yb-button--quick" : "yb-button--call"}`} address={address}>{label}</SafeLink>;
}
