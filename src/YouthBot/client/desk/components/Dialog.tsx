import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  title: string;
  onClose(): void;
  children: ComponentChildren;
}

/** A question over the workspace. Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // closing it before it goes gives the focus back to what opened it
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      class="yb-dialog"
      ref={box}
      aria-labelledby="vraag"
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 class="yb-dialog__title" id="vraag" tabIndex={-1}>{title}</h2>
      {children}
    </dialog>
  );
}
