/** A picture that does not come keeps nobody from printing for longer than this, in milliseconds. */
const PATIENCE = 6_000;

/** Prints the page once its pictures have come, also those that wait until they are near (src/lib/near.ts). */
export async function printWhole(): Promise<void> {
  dispatchEvent(new Event("beforeprint"));
  const come = [...document.querySelectorAll<HTMLImageElement>("main img")].map((image) => {
    image.loading = "eager";
    return image.decode().catch(() => {});
  });
  await Promise.race([
    Promise.all(come),
    new Promise((late) => {
      setTimeout(late, PATIENCE);
    }),
  ]);
  print();
}
