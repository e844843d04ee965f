import type { Chat } from "../chat";

interface Props {
  chat: Chat;
  onClose(): void;
}

/** The ways out of a dialog: to a human, who is one tap away here too, and back. */
export function DialogWays({ chat, onClose }: Props) {
  return (
    <div class="yb-dialog__ways">
      <button
        class="yb-button yb-button--human"
        type="button"
        onClick={() => {
          onClose();
          chat.say(chat.start.human);
        }}
      >
        {chat.start.human}
      </button>
      <button class="yb-button yb-button--quiet" type="button" onClick={onClose}>Terug naar het gesprek</button>
    </div>
  );
}
