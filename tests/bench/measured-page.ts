import type { PageKind } from "./page-kinds.ts";
import type { PageReport } from "./page-report.ts";
import type { PageWeight } from "./page-weight.ts";

/** A page with what its rounds gave. */
export type MeasuredPage = PageKind & { reports: PageReport[]; weight: PageWeight };
