import { useMemo } from "preact/hooks";
import { timeInWords } from "../../shared/clock";
import type { Message } from "../conversation";
import { Markdown } from "../../shared/markdown";

interface Props {
  message: Message;
  newest: boolean;
  read: boolean;
  day: string | null;
  onRetry(key: string): void;
  onWithdraw(key: string): void;
}

export function MessageItem({ message, newest, read, day, onRetry, onWithdraw }: Props) {
  const { key, text, markdown, sending } = message;
  const words = useMemo(() => (markdown ? <Markdown text={text} /> : text), [text, markdown]);
  return (
    <li class={`yb-message yb-message--${message.speaker}`} id={newest ? "laatste" : undefined} tabIndex={newest ? -1 : undefined}>
      {day !== null && <p class="yb-day">{day}</p>}
      <p class="yb-message__meta">
        <span class="yb-message__who">{message.name}:</span>{" "}
        {sending === "sent" && <time dateTime={new Date(message.at).toISOString()}>{timeInWords(message.at)}</time>}
        {message.speaker === "own" && <Progress sending={sending} />}
        {read && " gelezen"}
      </p>
      {markdown ? <div class="yb-bubble yb-bubble--rich">{words}</div> : <p class="yb-bubble yb-bubble--plain">{words}</p>}
      {sending === "failed" && (
        <div class="yb-message__failed">
          <span>Niet verstuurd.</span>
          <button class="yb-button yb-button--quick" type="button" onClick={() => onRetry(key)}>Opnieuw proberen</button>
          <button class="yb-button yb-button--quiet" type="button" onClick={() => onWithdraw(key)}>Haal weg</button>
        </div>
      )}
    </li>
  );
}

/** To be read by who comes by; when it changes it is said aloud elsewhere, once. */
function Progress({ sending }: { sending: Message["sending"] }) {
  return (
    <span aria-live="off">
      {sending === "sending" && "wordt verstuurd …"}
      {sending === "sent" && (
        <>
          <span class="yb-message__tick" aria-hidden="true"> ✓</span>
          <span class="yb-visually-hidden"> verstuurd</span>
        </>
      )}
    </span>
  );
}
