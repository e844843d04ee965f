import type { Message } from "../conversation";

interface Props {
  typist: string | null;
  messages: Message[];
  last: Message | undefined;
}

const one = "Je bericht is niet verstuurd. Bij het bericht staat een knop om het opnieuw te proberen.";
/** With how many there are: words that stay the same are not announced again. */
const many = (count: number) => `${count} berichten zijn niet verstuurd. Bij elk bericht staat een knop om het opnieuw te proberen.`;

/**
 * What a screen reader hears beside the messages themselves. Both places are there from the beginning: what comes in later is announced,
 * a place that comes in later is not.
 */
export function Announcements({ typist, messages, last }: Props) {
  const failed = messages.filter(({ sending }) => sending === "failed").length;
  const sent = last?.speaker === "own" && last.live && last.sending === "sent" ? "Verstuurd." : "";
  const status = typist === null ? sent : `${sent} ${typist === "Chatbot" ? "De chatbot" : typist} typt.`.trim();
  return (
    <>
      <p class="yb-visually-hidden" role="status">{status}</p>
      <p class="yb-visually-hidden" role="alert">{failed === 0 ? "" : failed === 1 ? one : many(failed)}</p>
    </>
  );
}
