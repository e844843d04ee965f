import { useState } from "preact/hooks";
import { dayInWords, timeInWords } from "../../shared/clock";
import type { Activity } from "../../widget/wire";
import type { PlanAccess } from "../api";
import type { Plan, Start } from "../wire";
import { Discard } from "./Discard";
import { Help } from "./Help";
import { Keep } from "./Keep";
import { PlanPart } from "./PlanPart";
import { Sharing } from "./Sharing";

interface Props {
  access: PlanAccess;
  start: Start;
  plan: Plan;
  onPlan(plan: Plan): void;
  onEnd(kind: "gone" | "discarded"): void;
}

export function PlanDocument({ access, start, plan, onPlan, onEnd }: Props) {
  const [help, setHelp] = useState<Activity | null>(null);
  const [said, setSaid] = useState("");
  const show = (after: Plan, words: string) => {
    if (after.help !== undefined) setHelp(after.help);
    setSaid(words);
    onPlan(after);
  };
  const gone = () => onEnd("gone");
  const until = Date.parse(plan.until);
  return (
    <>
      <div role="alert">{help !== null && <Help said={help} />}</div>
      <p class="yb-visually-hidden" role="status">{said}</p>
      <div class="yb-plan__parts">
        {plan.parts.map(part => (
          <PlanPart
            key={part.field}
            access={access}
            part={part}
            day={part.field === "wanneer" ? plan.day : undefined}
            longest={start.longest}
            onSaved={show}
            onGone={gone}
          />
        ))}
      </div>
      <p class="yb-plan__paper">{plan.made}</p>
      <Sharing access={access} shared={plan.shared} onChanged={show} onGone={gone} />
      <Keep plan={plan} />
      <section class="yb-plan__section yb-plan__screen" aria-labelledby="weg">
        <h2 id="weg">Weggooien</h2>
        <Discard access={access} words={start.discard} onDone={() => onEnd("discarded")} />
        <p class="yb-plan__small">
          Deze link werkt tot {dayInWords(until)} om {timeInWords(until)}. Een nieuwe link? Typ “mijn plan” in je chat.
        </p>
      </section>
    </>
  );
}
