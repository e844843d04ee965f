import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isDone, type PlanAccess } from "../api";
import type { Part, Plan } from "../wire";
import { useEdit } from "./useEdit";

interface Props {
  access: PlanAccess;
  part: Part;
  day: string | undefined;
  longest: number;
  onSaved(plan: Plan, said: string): void;
  onGone(): void;
}

/** One part: to read and print as it stands, to change on a tap. */
export function PlanPart({ access, part, day, longest, onSaved, onGone }: Props) {
  const [editing, setEditing] = useState(false);
  const [text, setText] = useState("");
  /** What stood there when the person began, or saw last: what else comes there meanwhile must not be lost unseen. */
  const [seen, setSeen] = useState<string | null>(null);
  const { busy, problem, setProblem, send } = useEdit(access, onGone);
  const box = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const { field, heading } = part;

  useLayoutEffect(() => {
    if (editing) box.current?.focus();
    else if (wasEditing.current) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  // a text that nobody sent yet is not to be closed away by accident
  useEffect(() => {
    if (!editing || text === (seen ?? "")) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [editing, text, seen]);

  const begin = () => {
    setText(part.text ?? "");
    setSeen(part.text ?? null);
    setProblem("");
    setEditing(true);
  };
  const save = async () => {
    const edit = { changes: { [field]: { from: seen, to: text.trim() === "" ? null : text } } };
    const plan = await send(edit);
    if (plan === null) return;
    if (isDone(plan, edit)) {
      setEditing(false);
      onSaved(plan, "Bewaard.");
      return;
    }

    const other = plan.parts.find(one => one.field === field)?.text ?? null;
    setSeen(other);
    onSaved(plan, "");
    setProblem(
      other === null
        ? "Dit is nog niet bewaard: je hebt dit intussen ergens anders leeggemaakt. Wil je jouw tekst houden? Druk nog een keer op Bewaar."
        : `Dit is nog niet bewaard: intussen staat hier “${other}”. Wil je jouw tekst houden? Druk nog een keer op Bewaar.`,
    );
  };
  return (
    <section class="yb-plan__part" aria-labelledby={field}>
      <h2 id={field}>{heading}</h2>
      {editing ? (
        <form
          class="yb-plan__form"
          onSubmit={event => {
            event.preventDefault();
            void save();
          }}
        >
          <div role="alert">{problem !== "" && <p class="yb-notice yb-notice--problem" id={`${field}-melding`}>{problem}</p>}</div>
          <textarea
            class="yb-field__box"
            ref={box}
            rows={3}
            maxLength={longest}
            autocomplete="off"
            aria-labelledby={field}
            aria-describedby={problem === "" ? undefined : `${field}-melding`}
            value={text}
            onInput={event => setText(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.key === "Escape" && text === (seen ?? "")) setEditing(false);
            }}
          />
          <div class="yb-choice">
            <button class="yb-button yb-button--send" type="submit" aria-disabled={busy}>Bewaar</button>
            <button class="yb-button" type="button" onClick={() => setEditing(false)}>Laat maar</button>
          </div>
        </form>
      ) : (
        <>
          {part.text === undefined
            ? <p class="yb-plan__empty">Nog niets. Dat mag.</p>
            : <p class="yb-plan__text">{part.text}{day !== undefined && ` (${day})`}</p>}
          <button class="yb-button yb-button--quick yb-plan__change" type="button" ref={button} aria-label={`Verander: ${heading}`} onClick={begin}>
            Verander
          </button>
        </>
      )}
    </section>
  );
}
