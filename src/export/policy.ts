import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPageTemplate } from "../server/page-template.ts";
import type { Folders } from "./make.ts";
import { eitherPolicy, nginxConfig, policyIn } from "./nginx.ts";
import { KEPT } from "./kept.ts";

/**
 * Writes nginx's configuration where it is another now, and has nginx read it. Before pages of another build of the reader
 * take the place of those that are there, it lets both be; what is returned takes the old ones' leave back in the end.
 * @returns called in the end, whether the configuration has changed
 */
export function changePolicy(
  { distDir, out }: Folders,
  reload: () => void = () => {},
): () => boolean {
  const file = join(out, KEPT, "nginx.conf");
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const old = policyIn(before);
  const { policy } = readPageTemplate(distDir);
  const put = (config: string) => {
    if (existsSync(file) && readFileSync(file, "utf8") === config) return;
    writeFileSync(`${file}.tmp`, config);
    renameSync(`${file}.tmp`, file);
    reload();
  };
  const last = nginxConfig(out, policy);
  put(old && old !== policy ? nginxConfig(out, eitherPolicy(old, policy)) : last);
  return () => {
    put(last);
    return before !== last;
  };
}
