import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from "react";
import { lengthOf } from "../comment/plain-text.ts";
import { MAX_REASON } from "./decision.ts";
import { useModerationWords } from "./words.ts";

type RejectFormProps = {
  isBusy: boolean;
  onReject: (reason: string) => void;
  onCancel: () => void;
};

/** Asks for the reason, which the author is told: one of the usual ones, one's own words, or both. */
export function RejectForm({ isBusy, onReject, onCancel }: RejectFormProps) {
  const words = useModerationWords();
  const [usual, setUsual] = useState("");
  const [own, setOwn] = useState("");
  const [wrong, setWrong] = useState("");
  const first = useRef<HTMLInputElement>(null);

  useEffect(() => first.current?.focus({ preventScroll: true }), []);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = [usual, own.trim()].filter(Boolean).join("：");
    const fault = faultOf(reason);
    setWrong(fault);
    if (!fault && !isBusy) onReject(reason);
  };
  const faultOf = (reason: string) => {
    if (!reason) return words.noReason;
    return lengthOf(reason) > MAX_REASON ? words.longReason(MAX_REASON) : "";
  };
  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onCancel();
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === "text";
    const numbered = isTyping ? undefined : words.usualReasons[Number(event.key) - 1];
    if (numbered !== undefined) setUsual(numbered);
  };

  return (
    // Keys are a shorter way to what its own controls do.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className="reject" noValidate onSubmit={submit} onKeyDown={press}>
      <fieldset>
        <legend>{words.reasonTitle}</legend>
        {words.usualReasons.map((reason, at) => (
          <label key={reason}>
            <input
              ref={at === 0 ? first : undefined}
              type="radio"
              name="reason"
              checked={usual === reason}
              onChange={() => setUsual(reason)}
            />
            {reason}
            <kbd aria-hidden="true">{at + 1}</kbd>
          </label>
        ))}
      </fieldset>
      <label htmlFor="own-reason">{words.ownReason}</label>
      <input
        id="own-reason"
        type="text"
        value={own}
        placeholder={words.ownReasonHint}
        autoComplete="off"
        onChange={(event) => setOwn(event.target.value)}
      />
      {wrong && <p role="alert">{wrong}</p>}
      <div className="row">
        <button className="chief" aria-disabled={isBusy}>
          {isBusy ? words.deciding : words.confirmReject}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
