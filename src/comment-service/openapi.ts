import { type ConversionConfig, toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { PROBLEM_STATUS, type ProblemCode } from "../comment/problem-code.ts";
import { type Endpoint, takes } from "./endpoint.ts";

/** Problem details (RFC 9457) as this API gives them. */
const Problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  fields: v.optional(v.record(v.string(), v.string())),
});

const CONVERSION: ConversionConfig = {
  // Checks by code, such as that of a visible text, have no form in JSON Schema; what is sent is documented as it is sent.
  errorMode: "ignore",
};

/** The OpenAPI 3.1 document of the API, made of the schemas that check what comes and goes. */
export const openApiDocument = (endpoints: readonly Endpoint[]) => ({
  openapi: "3.1.0",
  info: { title: "Kanbao comments", version: "1" },
  servers: [{ url: "/api/v1" }],
  paths: Object.fromEntries(
    [...Map.groupBy(endpoints, ({ path }) => path)].map(([path, ofPath]) => [
      path,
      Object.fromEntries(ofPath.map((endpoint) => [endpoint.method, toOperation(endpoint)])),
    ]),
  ),
});

function toOperation({ path, summary, headers = [], query, body, answers, problems }: Endpoint) {
  return {
    summary,
    parameters: [
      ...(path.includes("{id}") ? [parameter("path", "id", { type: "string" }, true)] : []),
      ...headers.map((name) => parameter("header", name, { type: "string" }, true)),
      ...queryOf(query),
    ],
    ...(takes(body) && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: schemaOf(body, "input") } },
      },
    }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, schema]) => [
          status,
          {
            description: "The answer",
            content: { "application/json": { schema: schemaOf(schema, "output") } },
          },
        ]),
      ),
      ...refusalsOf(problems),
    },
  };
}

function queryOf(query: v.GenericSchema) {
  if (!takes(query)) return [];
  const { properties = {}, required = [] } = schemaOf(query, "input");
  return Object.entries(properties).map(([name, schema]) =>
    parameter("query", name, schema, required.includes(name)),
  );
}

const parameter = (where: string, name: string, schema: unknown, required: boolean) => ({
  in: where,
  name,
  required,
  schema,
});

function refusalsOf(problems: readonly ProblemCode[]) {
  const byStatus = Map.groupBy(problems, (code) => PROBLEM_STATUS[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.join(", "),
        content: { "application/problem+json": { schema: schemaOf(Problem, "output") } },
      },
    ]),
  );
}

const schemaOf = (schema: v.GenericSchema, typeMode: "input" | "output") => {
  const { $schema: _, ...rest } = toJsonSchema(schema, { ...CONVERSION, typeMode });
  return rest;
};
