import type { Endpoint } from "./endpoint.ts";
import { moderatingEndpoints } from "./moderating-endpoints.ts";
import { readingEndpoints } from "./reading-endpoints.ts";
import { reactingEndpoints } from "./reacting-endpoints.ts";
import type { Service } from "./service-context.ts";
import { writingEndpoints } from "./writing-endpoints.ts";

/** The whole API. */
export const endpointsOf = (service: Service): Endpoint[] => [
  ...readingEndpoints(service),
  ...writingEndpoints(service),
  ...reactingEndpoints(service),
  ...moderatingEndpoints(service),
];
