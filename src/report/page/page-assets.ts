// What a page carries beside its report: styles, the script that draws curves, and the library it draws with.

/** Text, as it is put into the page. */
export interface PageAssets {
  readonly style: string;
  readonly script: string;
  /** uPlot, whose licence asks that its notice goes with it. */
  readonly library: { readonly script: string; readonly style: string; readonly licence: string };
}
