import { isBundle, makeBundle, openBundle } from "./bundle.js";
import { rulePackJsonSchema } from "./pack-schema.js";
import { sheetCsv, sheetHtml } from "./sheet.js";
import { type Bench, isWrong, type PackWish, packOf, readJson } from "./sources.js";

/** `rules pack`. */
export const addPack = ({ world, tool, say, fail }: Bench): void => {
  tool("pack <out>", "writes the pack as a bundle with its content hash, signed with --key")
    .option("--key <file>", "Ed25519 private key, PKCS#8 PEM")
    .action(async (out: string, wish: PackWish & { readonly key?: string }) => {
      const pack = await packOf(world, wish.pack);
      if (isWrong(pack)) {
        fail("pack", pack);
        return;
      }
      try {
        const bundle = await makeBundle(pack, wish.key === undefined ? null : world.read(wish.key));
        world.write(out, `${JSON.stringify(bundle)}\n`);
        say([
          `${pack.id} ${pack.version} ${bundle.hash}${bundle.signature === null ? " not signed" : " signed"}`,
        ]);
      } catch {
        fail("pack", { wrong: `${wish.key ?? out} cannot be used` });
      }
    });
};

/** `rules verify`. */
export const addVerify = ({ world, rules, say, fail, end }: Bench): void => {
  rules
    .command("verify <bundle>")
    .description("says whether a bundle is whole, and signed by the owner of --key")
    .option("--key <file>", "Ed25519 public key, SPKI PEM")
    .action(async (file: string, wish: { readonly key?: string }) => {
      const read = readJson(world, file);
      if (isWrong(read)) {
        fail("verify", read);
        return;
      }
      if (!isBundle(read.json)) {
        fail("verify", { wrong: `${file} is not a bundle` });
        return;
      }
      try {
        const key = wish.key === undefined ? null : world.read(wish.key);
        const opened = await openBundle(read.json, key);
        say([typeof opened === "string" ? opened : `${opened.id} ${opened.version} is whole`]);
        end(typeof opened === "string" ? 1 : 0);
      } catch {
        fail("verify", { wrong: `${wish.key ?? file} cannot be used` });
      }
    });
};

/** `rules sheet`. */
export const addSheet = ({ world, tool, say, fail }: Bench): void => {
  tool("sheet", "writes the rules as a sheet for review")
    .option("--html <file>", "a page to read, print and mark")
    .option("--csv <file>", "a table with columns for the reviewer")
    .action(async (wish: PackWish & { readonly html?: string; readonly csv?: string }) => {
      const pack = await packOf(world, wish.pack);
      if (isWrong(pack)) {
        fail("sheet", pack);
        return;
      }
      if (wish.html === undefined && wish.csv === undefined) {
        fail("sheet", { wrong: "say with --html or --csv where it goes" });
        return;
      }
      if (wish.html !== undefined) world.write(wish.html, sheetHtml(pack));
      if (wish.csv !== undefined) world.write(wish.csv, sheetCsv(pack));
      say([`${pack.rules.length} rules`]);
    });
};

/** `rules schema`. */
export const addSchema = ({ rules, say }: Bench): void => {
  rules
    .command("schema")
    .description("prints the JSON Schema of a pack")
    .action(() => say([JSON.stringify(rulePackJsonSchema(), null, 2)]));
};
