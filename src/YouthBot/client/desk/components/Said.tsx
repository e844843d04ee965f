import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface Props {
  label: string;
  /** Changes with everything that is said. */
  newest: string;
  /** What the coach is saying: whoever speaks wants to see it. */
  own: string | undefined;
  children: ComponentChildren;
}

/** So near to the end is at the end. */
const nearly = 60;

/** What is said, in a part of the page that scrolls by itself. It stays at the end, but whoever reads back is not pulled away. */
export function Said({ label, newest, own, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const heard = useRef(newest);
  const spoken = useRef(own);
  const [behind, setBehind] = useState(false);
  const toEnd = () => {
    box.current?.scrollTo(0, box.current.scrollHeight);
    atEnd.current = true;
    setBehind(false);
  };
  useLayoutEffect(() => {
    if (atEnd.current || (own !== undefined && own !== spoken.current)) toEnd();
    else if (newest !== heard.current) setBehind(true);
    heard.current = newest;
    spoken.current = own;
  }, [newest, own]);
  useLayoutEffect(() => {
    const size = new ResizeObserver(() => {
      if (atEnd.current) toEnd();
    });
    if (box.current === null) return;
    size.observe(box.current);
    for (const part of box.current.children) size.observe(part);
    return () => size.disconnect();
  }, []);
  return (
    <div class="yb-desk__reading">
      <div
        class="yb-desk__said"
        ref={box}
        tabIndex={0}
        role="log"
        aria-label={label}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          atEnd.current = scrollHeight - scrollTop - clientHeight < nearly;
          if (atEnd.current) setBehind(false);
        }}
      >
        {children}
      </div>
      {behind && <button class="yb-button yb-button--quick yb-desk__newest" type="button" onClick={toEnd}>Nieuw bericht ↓</button>}
    </div>
  );
}
