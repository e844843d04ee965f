import { useRef, useState } from "preact/hooks";
import { Refused } from "../../widget/api";
import type { PlanAccess } from "../api";
import type { Edit, Plan } from "../wire";

const lost = "Dit is nog niet bewaard. Kijk of je internet hebt en probeer het nog een keer.";
const tooFast = "Dat ging even te snel, dus dit is nog niet bewaard. Wacht even en probeer het nog een keer.";

/** One edit at a time. An edit that failed is sent again under the id that it had, so it is never done twice. */
export function useEdit(access: PlanAccess, onGone: () => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const last = useRef({ id: "", edit: "" });

  const send = async (edit: Edit): Promise<Plan | null> => {
    if (busy) return null;
    const text = JSON.stringify(edit);
    if (last.current.edit !== text) last.current = { id: crypto.randomUUID?.() ?? String(Math.random()).slice(2) + Date.now(), edit: text };
    setBusy(true);
    setProblem("");
    try {
      const plan = await access.change(last.current.id, edit);
      last.current = { id: "", edit: "" };
      return plan;
    } catch (error) {
      if (error instanceof Refused && error.isGone) onGone();
      else setProblem(error instanceof Refused && error.status === 429 ? tooFast : lost);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, setProblem, send };
}
