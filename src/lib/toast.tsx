import { createContext, type ReactNode, use, useEffect, useState } from "react";
import css from "./toast.module.css";

type Said = { message: string; at: number };
const SayContext = createContext<(said: Said) => void>(() => {});

/** How long a message stays, in milliseconds: enough to read one sentence twice. */
const STAY = 5_000;

/** Says one short sentence at the bottom of the screen, and to screen readers. */
export function useToast(): (message: string) => void {
  const setSaid = use(SayContext);
  return (message) => setSaid({ message, at: Date.now() });
}

/** One message at a time; a new one takes the place of the old. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said>({ message: "", at: 0 });

  useEffect(() => {
    if (!said.message) return;
    const timer = setTimeout(() => setSaid({ message: "", at: 0 }), STAY);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <SayContext value={setSaid}>
      {children}
      <p role="status" className={css.toast}>
        {said.message}
      </p>
    </SayContext>
  );
}
