import { useSheet } from "../lib/use-sheet.ts";
import styles from "./listen.css?inline";

/** The player's styles come and go with it: nobody who only reads pays for them. */
export const useStyles = () => useSheet(styles);
