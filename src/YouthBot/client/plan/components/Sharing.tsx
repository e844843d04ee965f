import type { PlanAccess } from "../api";
import type { Plan } from "../wire";
import { useEdit } from "./useEdit";

interface Props {
  access: PlanAccess;
  shared: boolean;
  onChanged(plan: Plan, said: string): void;
  onGone(): void;
}

const alone = "Alleen jij ziet je plan.";
const together = "Praat je in je chat met een coach? Dan kan die je plan zien, ook als je het verandert. Je kunt dit altijd weer uitzetten.";

/** Who sees the plan: one switch, and what it means in words. */
export function Sharing({ access, shared, onChanged, onGone }: Props) {
  const { problem, send } = useEdit(access, onGone);
  const turn = async () => {
    const plan = await send({ share: !shared });
    if (plan !== null) onChanged(plan, plan.shared ? together : alone);
  };
  return (
    <section class="yb-plan__section yb-plan__screen" aria-labelledby="delen">
      <h2 id="delen">Wie ziet mijn plan?</h2>
      <div role="alert">{problem !== "" && <p class="yb-notice yb-notice--problem">{problem}</p>}</div>
      <button class="yb-switch" type="button" role="switch" aria-checked={shared} aria-describedby="delen-uitleg" onClick={() => void turn()}>
        <span class="yb-switch__track" aria-hidden="true"><span class="yb-switch__knob" /></span>
        <span>Een coach mag mijn plan zien</span>
        <span class="yb-switch__state" aria-hidden="true">{shared ? "Aan" : "Uit"}</span>
      </button>
      <p id="delen-uitleg">{shared ? together : alone}</p>
    </section>
  );
}
