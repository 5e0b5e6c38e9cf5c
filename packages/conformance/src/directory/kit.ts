import type { Directory, RegisteredPatient } from "@carethread/ports";
import type { Kit, KitHarness } from "../kit/clause.js";
import { directoryClauses } from "./clauses.js";

/**
 * What the author of a directory adapter gives to the kit: a register that the kit may fill.
 *
 * @category conformance
 */
export interface DirectoryHarness extends KitHarness {
  /** Always `"directory"`. */
  readonly port: "directory";
  /** A directory over an empty register. */
  open(): Promise<Directory>;
  /** Puts a patient on the register, or changes the one with this practice and reference. */
  put(entry: {
    readonly practice: string;
    readonly nhsNumber: string;
    readonly patient: RegisteredPatient;
  }): Promise<void>;
  /** Takes a patient off the register. */
  remove(name: { readonly practice: string; readonly patient: string }): Promise<void>;
  /** From now on the register does not answer, until the next `open`. */
  cutOff(): Promise<void>;
}

/**
 * The clauses of `directory/1`: every sentence of the directory port's documentation, as a test.
 *
 * @category conformance
 * @example
 * ```ts
 * import { type DirectoryHarness, directoryKit, runKit } from "@carethread/conformance";
 *
 * export const conforms = async (harness: DirectoryHarness): Promise<boolean> =>
 *   (await runKit(directoryKit, harness)).conforms;
 * ```
 */
export const directoryKit: Kit<DirectoryHarness> = {
  port: "directory",
  spec: "directory/1",
  methods: ["open", "put", "remove", "cutOff"],
  clauses: directoryClauses,
  declared: async () => [],
};
