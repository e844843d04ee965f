import { useLayoutEffect, useRef } from "preact/hooks";
import { wordsOf } from "../conversation";
import { safeAddress, SafeLink } from "../../shared/markdown";
import type { CardAction } from "../wire";

interface Props {
  /** The key of the message that they belong to: those of another one are other buttons, whatever they say. */
  of: string | undefined;
  actions: CardAction[];
  onSay(text: string): void;
}

/** The buttons under the newest message. A tapped one becomes the person's own words; the place stays, and keeps the keyboard's focus. */
export function QuickReplies({ of, actions, onSay }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const hadFocus = place.current?.contains(document.activeElement) === true;
  // a button goes when the next message comes, and must not take the keyboard's focus with it
  useLayoutEffect(() => {
    if (hadFocus && place.current?.contains(document.activeElement) !== true) place.current?.focus({ preventScroll: true });
  });
  const say = (text: string) => {
    place.current?.focus({ preventScroll: true });
    onSay(text);
  };
  return (
    <div class={actions.length > 0 ? "yb-quick" : "yb-quick yb-quick--none"} ref={place} role="group" aria-label="Snelle antwoorden" tabIndex={-1}>
      {actions.length > 0 && (
        <ul class="yb-quick__list" role="list">
          {actions.map(action => <li key={`${of} ${action.title} ${wordsOf(action)}`}>{button(action, say)}</li>)}
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
