import { OfflineChannel } from "./offline-channel.tsx";
import { useCanPin } from "./use-can-pin.ts";
import { useLibraryWords } from "./words.ts";

/** A channel of the portal, as far as its download is concerned. */
export type Downloadable = { id: string; name: string; kind: string };

type OfflineChannelsProps = {
  channels: readonly Downloadable[];
  dayOf: (at: number) => string;
};

const ID = "offline-channels";

/** 离线频道: whole channels on this device, to be read without a line. */
export function OfflineChannels({ channels, dayOf }: OfflineChannelsProps) {
  const words = useLibraryWords();
  const canPin = useCanPin();

  return (
    <section aria-labelledby={ID} className="channels">
      <h2 id={ID} ref={goTo}>
        {words.offlineChannels}
      </h2>
      <p>{"serviceWorker" in navigator ? words.offlineChannelsNote : words.noOfflineChannels}</p>
      {"serviceWorker" in navigator && (
        <ul>
          {channels.map((channel) => (
            <OfflineChannel key={channel.id} {...channel} canPin={canPin} dayOf={dayOf} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The page's address may lead here, where nothing was yet when the browser looked. */
function goTo(headline: HTMLElement | null) {
  if (location.hash === `#${ID}`) headline?.scrollIntoView();
}
