import { useSheet } from "../lib/use-sheet.ts";
import styles from "./guide.css?inline";

/** How the parts of this folder look, loaded with the first of them that is opened. */
export const useGuideStyles = () => useSheet(styles);
