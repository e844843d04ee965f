import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  id: string;
  /** Its question. With another one, or in another step, it begins anew there. */
  title: string;
  step?: string;
  busy?: boolean;
  onClose(): void;
  children: ComponentChildren;
}

/**
 * A dialog of the browser: Esc, focus and all. What lies behind it cannot be reached, so “Snel weg” stands in it too. It begins at its
 * question, and never on a button that does something.
 */
export function Dialog({ id, title, step, busy = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // closing it before it goes gives the focus back to what opened it
    return () => current?.close();
  }, []);
  useLayoutEffect(() => dialog.current?.querySelector<HTMLElement>("h2")?.focus(), [title, step]);
  return (
    <dialog
      class="yb-dialog"
      ref={dialog}
      aria-labelledby={id}
      aria-busy={busy}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 class="yb-question" id={id} tabIndex={-1}>{title}</h2>
      {/* of the form in the page's header */}
      <button class="yb-button yb-button--leave" type="submit" form="weg">Snel weg</button>
      {children}
    </dialog>
  );
}
