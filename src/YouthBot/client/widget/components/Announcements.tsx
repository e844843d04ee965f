import type { Message } from "../conversation";

interface Props {
  typing: boolean;
  messages: Message[];
  last: Message | undefined;
}

/**
 * What a screen reader hears beside the messages themselves. Both places are there from the beginning: what comes in later is announced,
 * a place that comes in later is not.
 */
export function Announcements({ typing, messages, last }: Props) {
  const failed = messages.some(one => one.sending === "failed");
  const status = typing ? "Verstuurd. De chatbot typt." : last?.speaker === "own" && last.live && last.sending === "sent" ? "Verstuurd." : "";
  return (
    <>
      <p class="yb-visually-hidden" role="status">{status}</p>
      <p class="yb-visually-hidden" role="alert">{failed ? "Je bericht is niet verstuurd. Bij het bericht staat een knop om het opnieuw te proberen." : ""}</p>
    </>
  );
}
