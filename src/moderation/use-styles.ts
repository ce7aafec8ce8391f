import { useSheet } from "../lib/use-sheet.ts";
import styles from "./moderation.css?inline";

/** The styles of this page, which no reader loads. */
export const useStyles = () => useSheet(styles);
