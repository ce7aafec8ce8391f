import { canalNight } from "./canal-night.ts";
import { canalLock, oldBridge } from "./canal.ts";
import { elderCanteen } from "./canteen.ts";
import { gourdCraft } from "./craft.ts";
import { columnCity, columnRiver } from "./emblems.ts";
import { droneField, greenhouse } from "./farming.ts";
import { cabbage, wheat } from "./fields.ts";
import { kiln } from "./kiln.ts";
import { muttonSoup } from "./kitchen.ts";
import { lakeMist, lakePath } from "./lake.ts";
import { marketDawn, marketStall } from "./market.ts";
import { communityMeeting } from "./meeting.ts";
import { mountainSteps } from "./mountain.ts";
import { newspaperDesk, pressRoom } from "./newspaper.ts";
import { nightMarket } from "./night-market.ts";
import { coldChain, roadWorks } from "./night-work.ts";
import { dates, pearOrchard } from "./orchard.ts";
import { paperCut, woodblock } from "./paper.ts";
import type { Scene } from "./render.ts";
import { busStop, courier } from "./riding.ts";
import { seaSalt } from "./salt.ts";
import { playground, schoolGate } from "./school.ts";
import { autumnLotus, springWillow } from "./seasons.ts";
import { operaStage } from "./stage.ts";
import { stairwell } from "./stairwell.ts";
import { bicycleLane, tactilePaving } from "./street.ts";
import { camera, radioMic } from "./studio.ts";
import { locustTree, snowStreet } from "./village.ts";
import { heron, reservoir } from "./water.ts";
import { floodGauge, waterPlant } from "./waterworks.ts";
import { libraryNight, trainWindow } from "./windows.ts";
import { heating, radiator } from "./winter.ts";

/** Every picture of the sample portal by the name its articles use, so that a missing one is seen at once. */
export const scenes: Readonly<Record<string, Scene>> = {
  "market-dawn": marketDawn,
  "market-stall": marketStall,
  "lake-mist": lakeMist,
  "lake-path": lakePath,
  "old-bridge": oldBridge,
  "canal-lock": canalLock,
  "canal-night": canalNight,
  wheat,
  cabbage,
  "mutton-soup": muttonSoup,
  "locust-tree": locustTree,
  "library-night": libraryNight,
  heron,
  "snow-street": snowStreet,
  "bus-stop": busStop,
  heating,
  radiator,
  "school-gate": schoolGate,
  playground,
  "bicycle-lane": bicycleLane,
  "tactile-paving": tactilePaving,
  stairwell,
  greenhouse,
  "cold-chain": coldChain,
  "pear-orchard": pearOrchard,
  "gourd-craft": gourdCraft,
  kiln,
  "paper-cut": paperCut,
  woodblock,
  "opera-stage": operaStage,
  "train-window": trainWindow,
  "sea-salt": seaSalt,
  "mountain-steps": mountainSteps,
  "press-room": pressRoom,
  "newspaper-desk": newspaperDesk,
  "radio-mic": radioMic,
  camera,
  "drone-field": droneField,
  "flood-gauge": floodGauge,
  "water-plant": waterPlant,
  "road-works": roadWorks,
  "elder-canteen": elderCanteen,
  "community-meeting": communityMeeting,
  courier,
  "night-market": nightMarket,
  dates,
  reservoir,
  "spring-willow": springWillow,
  "autumn-lotus": autumnLotus,
  "column-city": columnCity,
  "column-river": columnRiver,
};
