declare module "virtual:dictionary/*" {
  const text: string;
  export default text;
}

declare module "virtual:words/*" {
  // oxlint-disable-next-line typescript/consistent-type-imports -- the declaration of a module can import nothing relative
  export const catalogues: import("./words/catalogues.ts").Catalogues;
}
