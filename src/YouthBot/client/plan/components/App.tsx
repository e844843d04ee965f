import { useEffect, useMemo, useState } from "preact/hooks";
import { Refused } from "../../widget/api";
import { writePlan } from "../../widget/storage";
import { PlanAccess } from "../api";
import type { Plan, Start } from "../wire";
import { PlanDocument } from "./PlanDocument";

const noLink = "Dit is de pagina van je plan, maar er is geen link mee gekomen.";
const gone = "Deze link werkt niet of niet meer. Een link werkt 24 uur, en niet meer als je je plan of je gesprek hebt gewist.";
const way = "Typ “mijn plan” in je chat. Dan krijg je een nieuwe link.";
const trouble = "Je plan komt nu niet door. Dat ligt niet aan jou. Kijk of je internet hebt en probeer het nog een keer.";

type Shown = { kind: "loading" } | { kind: "gone" } | { kind: "trouble" } | { kind: "discarded" } | { kind: "plan"; plan: Plan };

interface Props {
  start: Start;
  secret: string | null;
}

export function App({ start, secret }: Props) {
  const access = useMemo(() => (secret === null ? null : new PlanAccess(secret)), [secret]);
  const [shown, setShown] = useState<Shown>({ kind: access === null ? "gone" : "loading" });
  const end = (kind: "gone" | "discarded") => {
    writePlan(null);
    setShown({ kind });
  };
  const read = async () => {
    try {
      const plan = await access?.read();
      if (plan !== undefined) setShown({ kind: "plan", plan });
    } catch (error) {
      if (error instanceof Refused && error.isGone) end("gone");
      // what is shown already stays
      else setShown(before => (before.kind === "plan" ? before : { kind: "trouble" }));
    }
  };
  useEffect(() => {
    void read();
    const seen = () => {
      if (document.visibilityState === "visible") void read();
    };
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, [access]);

  return (
    <>
      {/* there from the beginning, so that what comes into it is announced */}
      <div class="yb-plan__state" role="status">
        {shown.kind === "loading" && <p>Je plan wordt opgehaald …</p>}
        {shown.kind === "gone" && <p class="yb-notice">{secret === null ? noLink : gone} {way}</p>}
        {shown.kind === "discarded" && <p class="yb-notice">{start.discard.done}</p>}
        {shown.kind === "trouble" && (
          <>
            <p class="yb-notice">{trouble}</p>
            <button class="yb-button" type="button" onClick={() => void read()}>Probeer opnieuw</button>
          </>
        )}
      </div>
      {shown.kind === "plan" && access !== null && (
        <PlanDocument
          access={access}
          start={start}
          plan={shown.plan}
          onPlan={plan => setShown({ kind: "plan", plan })}
          onEnd={end}
        />
      )}
    </>
  );
}
