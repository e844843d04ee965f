import type { ComponentChildren } from "preact";
import type { Workspace } from "../desk";
import { Dialog } from "./Dialog";

interface Props {
  workspace: Workspace;
  title: string;
  submit: string;
  /** Does it; whether it happened. */
  onSubmit(): Promise<boolean>;
  onClose(): void;
  children: ComponentChildren;
}

/** A form about one conversation: it stays open until it happened, with what is wrong above its buttons. */
export function Form({ workspace, title, submit, onSubmit, onClose, children }: Props) {
  const { notice } = workspace.state;
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="yb-form"
        onSubmit={event => {
          event.preventDefault();
          void onSubmit().then(done => {
            if (done) onClose();
          });
        }}
      >
        {children}
        <div role="alert">{notice?.problem === true && <p class="yb-notice yb-notice--problem">{notice.text}</p>}</div>
        <div class="yb-desk__buttons">
          <button class="yb-button yb-button--send" type="submit" aria-disabled={workspace.busy}>{submit}</button>
          <button class="yb-button yb-button--quiet" type="button" onClick={onClose}>Terug</button>
        </div>
      </form>
    </Dialog>
  );
}
