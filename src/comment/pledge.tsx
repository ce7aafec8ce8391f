import { useId, useState } from "react";
import { PledgePart } from "./comment-part.tsx";
import { useCommentWords } from "./words.ts";

type PledgeProps = {
  agreed: boolean;
  onAgree: (agreed: boolean) => void;
  /** The id of the sentence that asks for it, once one does. */
  askedBy: string | undefined;
};

/**
 * What those who comment promise (跟帖评论自律管理承诺书): read where it is agreed to, so that nothing that was typed is left
 * behind, and agreed to once, with the first comment.
 */
export function Pledge({ agreed, onAgree, askedBy }: PledgeProps) {
  const words = useCommentWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);

  return (
    <div className="comment-pledge">
      <label>
        <input
          type="checkbox"
          checked={agreed}
          aria-describedby={askedBy}
          onChange={(event) => onAgree(event.target.checked)}
        />
        {words.agree}
      </label>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.pledge}
      </button>
      {isOpen && (
        // It scrolls by itself, and keys scroll only what can have the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div id={id} className="pledge-text" role="region" aria-label={words.pledge} tabIndex={0}>
          <PledgePart />
        </div>
      )}
    </div>
  );
}
