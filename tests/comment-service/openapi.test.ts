import { expect, test } from "vitest";
import { portal } from "../server/portal.ts";

test("the document that is served describes every route there is, and no other", async () => {
  const { origin, comments } = await portal();
  const document = await (await fetch(`${origin}/api/v1/openapi.json`)).json();
  expect(document.openapi).toMatch(/^3\.1/);
  const described = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routed = comments.routes.routes
    .filter(({ method, path }) => method !== "ALL" && path !== "/openapi.json")
    .map(({ method, path }) => `${method} ${path.replace(":id", "{id}")}`);
  expect(described.toSorted()).toEqual([...new Set(routed)].toSorted());
});

test("every operation says what it takes, what it answers and how it refuses", async () => {
  const { origin } = await portal();
  const document = await (await fetch(`${origin}/api/v1/openapi.json`)).json();
  const post = document.paths["/articles/{id}/comments"].post;
  expect(post.parameters.map(({ name }: { name: string }) => name)).toEqual([
    "id",
    "Idempotency-Key",
  ]);
  const { schema } = post.requestBody.content["application/json"];
  expect(schema.required).toEqual(["body"]);
  expect(Object.keys(schema.properties).toSorted()).toEqual(["agreed", "body", "nick", "parentId"]);
  expect(Object.keys(post.responses)).toEqual(
    expect.arrayContaining([
      "200",
      "201",
      "401",
      "403",
      "404",
      "409",
      "413",
      "415",
      "422",
      "429",
      "503",
    ]),
  );
  expect(post.responses["409"].description).toContain("idempotency_conflict");
  const comment = post.responses["201"].content["application/json"].schema;
  expect(comment.properties.can.required).toEqual(["edit", "delete", "report", "reply"]);
  const list = document.paths["/articles/{id}/comments"].get;
  expect(list.parameters.map(({ name }: { name: string }) => name)).toEqual([
    "id",
    "limit",
    "cursor",
    "sort",
  ]);
});
