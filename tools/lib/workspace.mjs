// What there is to check, read from the folders themselves, so that no package can be forgotten.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** This repository: where the tools and their configurations are, whatever tree they look at. */
export const home = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The tree to look at: the repository, or a fixture that a gate has to refuse. */
export const root = process.cwd();

export const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

function folders(kind) {
  const at = join(root, kind);
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => ({
      folder: entry.name,
      path: `${kind}/${entry.name}`,
      at: join(at, entry.name),
    }))
    .sort((a, b) => a.folder.localeCompare(b.folder));
}

const withManifest = (entry) => ({ ...entry, manifest: readJson(join(entry.at, "package.json")) });

/** Every folder in packages/, with its manifest where it has one. */
export const packageFolders = () => folders("packages");
export const packages = () =>
  packageFolders()
    .filter((entry) => existsSync(join(entry.at, "package.json")))
    .map(withManifest);
export const exampleFolders = () => folders("examples");

/** The entries of a package: `.` is `index`, `./node` is `node`. */
export const entriesOf = (manifest) =>
  Object.keys(manifest.exports ?? {})
    .filter((key) => key !== "./package.json")
    .map((key) => (key === "." ? "index" : key.slice(2)));

/** The name by which a consumer imports an entry. */
export const specifier = (manifest, entry) =>
  entry === "index" ? manifest.name : `${manifest.name}/${entry}`;
