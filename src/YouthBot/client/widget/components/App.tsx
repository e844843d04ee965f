import { useWatched } from "../../shared/useWatched";
import type { Chat } from "../chat";
import { awaitsAnswer, lastRead, messages, newest, quickReplies } from "../conversation";
import { moveFocus } from "../focus";
import { Announcements } from "./Announcements";
import { Composer } from "./Composer";
import { QuickReplies } from "./QuickReplies";
import { Talk } from "./Talk";
import { useSoon } from "./useSoon";

/** An answer that takes longer than this is not being typed: then nothing is promised any more. */
const longestTyping = 30_000;

export function App({ chat }: { chat: Chat }) {
  useWatched(chat);
  const { state, start } = chat;
  const shown = messages(state);
  const awaited = awaitsAnswer(state);
  const tooLong = useSoon(awaited, longestTyping);
  const typing = awaited && !tooLong;
  const typist = typing ? "Chatbot" : state.typist;
  return (
    <>
      <Talk
        messages={shown}
        typist={typist}
        read={lastRead(state)}
        onRetry={key => {
          chat.retry(key);
          moveFocus();
        }}
        onWithdraw={key => {
          chat.withdraw(key);
          moveFocus();
        }}
      />
      <QuickReplies of={newest(state)?.key} actions={typing ? [] : quickReplies(state, start.human)} onSay={text => chat.say(text)} />
      <Composer chat={chat} />
      <Announcements typist={typist} messages={state.underway} last={newest(state)} />
    </>
  );
}
