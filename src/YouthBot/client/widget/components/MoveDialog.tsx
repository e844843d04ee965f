import { useEffect, useState } from "preact/hooks";
import type { Chat } from "../chat";
import type { MoveOffer, MoveProgress } from "../wire";
import { Dialog } from "./Dialog";
import { DialogWays } from "./DialogWays";

interface Props {
  chat: Chat;
  onClose(moved: boolean): void;
}

const lookEvery = 2_000;
const trouble = "Dat lukte niet. Kijk of je internet hebt en probeer het zo nog een keer.";

/**
 * “Verder in WhatsApp”: a link and a QR code, and then the question which number stands in WhatsApp. Until the right one is tapped here nothing
 * moves. Whoever comes back from WhatsApp to a page that was loaded again finds the question here too.
 */
export function MoveDialog({ chat, onClose }: Props) {
  const [offer, setOffer] = useState<MoveOffer | null>(null);
  const [progress, setProgress] = useState<MoveProgress>({ state: "none" });
  const [known, setKnown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(false);
  const { state } = progress;

  const attempt = async (what: () => Promise<void>) => {
    setBusy(true);
    setProblem(false);
    try {
      await what();
    } catch {
      setProblem(true);
    }
    setBusy(false);
  };
  const ask = () =>
    attempt(async () => {
      setOffer(await chat.offerMove());
      setProgress({ state: "open" });
      setKnown(true);
    });
  const tap = (number: number | null) =>
    attempt(async () => {
      const answer = await chat.answerMove(number);
      if (answer.state === "moved") onClose(true);
      else setProgress(answer);
    });

  useEffect(() => {
    if (chat.moving) void attempt(async () => { setProgress(await chat.readMove()); setKnown(true); });
    else void ask();
  }, []);
  useEffect(() => {
    if (state !== "open" && state !== "asked") return;
    const timer = setInterval(() => {
      // a look that fails is taken again; what it would have told is told by the next one
      chat.readMove().then(setProgress, () => undefined);
    }, lookEvery);
    return () => clearInterval(timer);
  }, [state]);

  const title = state === "asked" ? "Welk getal zie je in WhatsApp?" : "Verder in WhatsApp";
  return (
    <Dialog id="verder-in-whatsapp" title={title} step={known ? state : ""} busy={busy} onClose={() => onClose(false)}>
      {state === "asked" ? (
        <>
          <div class="yb-move__numbers">
            {progress.choices?.map(number => (
              <button class="yb-button yb-button--quick" type="button" key={number} aria-disabled={busy} onClick={() => busy || void tap(number)}>
                {number}
              </button>
            ))}
          </div>
          <button class="yb-button" type="button" aria-disabled={busy} onClick={() => busy || void tap(null)}>Dit ben ik niet</button>
        </>
      ) : state === "open" && offer !== null ? (
        <>
          <p>Je gesprek gaat daar verder en deze chat gaat dicht. Wat je hier schreef, komt daar niet in beeld. WhatsApp weet wel dat je ons appt.</p>
          <p>Er staat een bericht met een code klaar. Verstuur het en kom dan hier terug. De code werkt 10 minuten.</p>
          <a class="yb-button yb-button--human" href={offer.link} target="_blank" rel="noreferrer">Open WhatsApp</a>
          <div class="yb-move__scan">
            <p>Zit je op een computer? Scan dit met je telefoon.</p>
            <svg class="yb-move__code" viewBox={`0 0 ${offer.size} ${offer.size}`} role="img" aria-label="QR-code die WhatsApp opent" shape-rendering="crispEdges">
              <rect width={offer.size} height={offer.size} fill="#fff" />
              <path d={offer.path} fill="#000" />
            </svg>
          </div>
        </>
      ) : (
        <>
          {known && (
            <p>
              {state === "open"
                ? "Ik wacht op je bericht in WhatsApp. Heb je het verstuurd? Blijf dan even hier."
                : state === "ended"
                  ? "Er is niets verplaatst. Je gesprek staat nog hier. Wil je het toch? Vraag dan een nieuwe code."
                  : "De code is verlopen. Er is niets verplaatst."}
            </p>
          )}
          {(known || problem) && (
            <button class="yb-button" type="button" aria-disabled={busy} onClick={() => busy || void ask()}>Nieuwe code</button>
          )}
        </>
      )}
      <div role="alert">{problem && <p class="yb-notice yb-notice--problem">{trouble}</p>}</div>
      <DialogWays chat={chat} onClose={() => onClose(false)} />
    </Dialog>
  );
}
