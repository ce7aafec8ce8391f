import * as v from "valibot";

type Schema = v.GenericSchema;

const Holder = v.union([
  v.object({ wrapped: v.custom<Schema>(isSchema) }),
  v.object({
    getter: v.custom<(input: unknown) => Schema>((value) => typeof value === "function"),
  }),
  v.object({ options: v.array(v.custom<Schema>(isSchema)) }),
]);
const ObjectLike = v.object({ entries: v.record(v.string(), v.custom<Schema>(isSchema)) });
const List = v.object({ item: v.custom<Schema>(isSchema) });
const Literal = v.object({ literal: v.unknown() });

function isSchema(value: unknown) {
  return typeof value === "object" && value !== null && "kind" in value;
}

/** The names of all fields that schemas know in a value; of a choice of blocks, those of blocks of its type. */
export const fieldsOf = (schemas: readonly Schema[], given: object): string[] => [
  ...new Set(objectsAmong(schemas, given).flatMap((entries) => Object.keys(entries))),
];

/** The schemas of the value below a key. */
export function schemasBelow(schemas: readonly Schema[], given: object, key: string): Schema[] {
  if (!Array.isArray(given)) {
    return objectsAmong(schemas, given).flatMap((entries) => entries[key] ?? []);
  }
  return schemas
    .flatMap((schema) => plainly(schema))
    .flatMap((schema) => (v.is(List, schema) ? schema.item : []));
}

const objectsAmong = (schemas: readonly Schema[], given: object) =>
  schemas
    .flatMap((schema) => plainly(schema))
    .flatMap((schema) => (v.is(ObjectLike, schema) ? [schema.entries] : []))
    .filter((entries) => isOfType(entries["type"], given));

/** Whether an object says that it is of this type, where it has to. */
function isOfType(schema: Schema | undefined, given: object): boolean {
  return !v.is(Literal, schema) || !("type" in given) || schema.literal === given.type;
}

/** The schemas that a schema stands for: what may be left out, comes later, or is one of several. */
function plainly(schema: Schema): Schema[] {
  if (!v.is(Holder, schema)) return [schema];
  if ("wrapped" in schema) return plainly(schema.wrapped);
  if ("getter" in schema) return plainly(schema.getter(undefined));
  return schema.options.flatMap((option) => plainly(option));
}
