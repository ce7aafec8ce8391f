/** What a sheet tells of an article. */
export type Told = {
  /** The portal's name. */
  portal: string;
  introTitle?: string | undefined;
  title: string;
  /** Where the title may break, as offsets into it; none where that is not known. */
  breaks: readonly number[];
  source: string;
  /** The day of its publication in words. */
  date: string;
  summary: string;
  /** The address of its picture; one of another site is left out, as it could not be saved. */
  picture?: string | undefined;
  /** The address that the code leads to. */
  url: string;
};
