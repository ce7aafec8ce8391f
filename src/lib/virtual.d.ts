declare module "virtual:dictionary/*" {
  const text: string;
  export default text;
}

declare module "virtual:words/*" {
  export const catalogues: import("./words/catalogues.ts").Catalogues;
}
