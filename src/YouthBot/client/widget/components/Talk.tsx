import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Message } from "../conversation";
import { dayInWords } from "../../shared/clock";
import { MessageItem } from "./MessageItem";
import { moveFocus } from "../focus";
import { showNewest, whenBoxGrows, whenScrolled } from "../scroll";

interface Props {
  messages: Message[];
  typist: string | null;
  /** The last own message that the coach has read. */
  read: Message | undefined;
  onRetry(key: string): void;
  onWithdraw(key: string): void;
}

/**
 * The messages, in two lists that look like one. What was said before stands in the first; what comes in while somebody is here is added at
 * the end of the second, and only that one is read aloud.
 */
export function Talk({ messages, typist, read, onRetry, onWithdraw }: Props) {
  const [behind, setBehind] = useState(false);
  const atEnd = useRef(true);
  const newest = messages.at(-1);
  const seen = useRef<string | undefined>(undefined);

  /** Whoever follows the talk goes along with what comes; after words of one's own everybody does. */
  const show = (atOnce: boolean) => {
    atEnd.current = showNewest(atOnce) || newest?.speaker === "own";
    setBehind(false);
  };
  useLayoutEffect(() => whenScrolled(end => {
    atEnd.current = end;
    if (end) setBehind(false);
  }), []);
  useLayoutEffect(() => whenBoxGrows(() => {
    if (atEnd.current) showNewest(true);
  }), []);
  useLayoutEffect(() => {
    const isNew = seen.current !== newest?.key;
    seen.current = newest?.key;
    // whoever reads back is not pulled away; what was said before is only just being shown
    if (atEnd.current || (isNew && (newest?.speaker === "own" || newest?.live === false))) show(newest?.live === false);
    else if (isNew) setBehind(true);
  }, [newest?.key, newest?.sending, typist]);

  const item = (one: Message, i: number) => {
    const day = dayInWords(one.at);
    const before = messages[i - 1];
    return (
      <MessageItem
        key={one.key}
        message={one}
        newest={one === newest}
        read={one === read}
        day={day !== dayInWords(before?.at ?? Date.now()) ? day : null}
        onRetry={onRetry}
        onWithdraw={onWithdraw}
      />
    );
  };
  const split = messages.findIndex(one => one.live);
  const history = split < 0 ? messages : messages.slice(0, split);
  return (
    <section class="yb-talk" aria-labelledby="gesprek">
      <h2 class="yb-visually-hidden" id="gesprek">Gesprek</h2>
      <ol class="yb-messages" role="list">{history.map(item)}</ol>
      <div role="log" aria-labelledby="gesprek">
        <ol class="yb-messages yb-messages--live" role="list">{messages.slice(history.length).map((one, i) => item(one, i + history.length))}</ol>
      </div>
      {typist !== null && (
        <p class="yb-typing" aria-hidden="true">
          <span class="yb-typing__words">{typist} typt</span>
          <span class="yb-typing__dots"><i /><i /><i /></span>
        </p>
      )}
      {behind && (
        <button class="yb-button yb-button--newest" type="button" onClick={() => { show(false); moveFocus(); }}>
          Nieuw bericht ↓
        </button>
      )}
    </section>
  );
}
