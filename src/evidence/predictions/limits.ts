// How much of a file of predictions is read before it is refused: a hostile file costs as little as a wrong one.

export interface PredictionLimits {
  /** Of the file, as registered. */
  readonly fileBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters of one row of text. */
  readonly rowLength: number;
  /** Characters of an id, a class, a group or a slice. */
  readonly cellLength: number;
  /** Distinct classes. */
  readonly classes: number;
  /** Distinct values of one group or slice column. At most 65,535: they are coded in 16 bits. */
  readonly values: number;
  /** Of a Parquet file's footer. */
  readonly footerBytes: number;
  /** Of one page of a Parquet file, compressed or not. */
  readonly pageBytes: number;
  /** Of all pages of a Parquet file that are read, decompressed. */
  readonly decompressedBytes: number;
}

const mebibyte = 1024 * 1024;

export const predictionLimits: PredictionLimits = {
  fileBytes: 4096 * mebibyte,
  rows: 20_000_000,
  columns: 10_000,
  rowLength: mebibyte,
  cellLength: 1_024,
  classes: 1_000,
  values: 10_000,
  footerBytes: 4 * mebibyte,
  pageBytes: 64 * mebibyte,
  decompressedBytes: 8192 * mebibyte,
};
