/** The export cannot go on; the message is one sentence for whoever started it. */
export class ExportFault extends Error {
  override readonly name = "ExportFault";
}
