/** Keys with one thing wrong: each is the sound adapter behind a layer that makes a mistake somebody has made before. */
import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import { type Keys, ok, type PracticeKeys } from "@carethread/ports";
import type { KeysHarness, Saboteur } from "../../src/index.js";

const practiceKeys = { A81001: generatePracticeKey(), B82002: generatePracticeKey() };
const sound = (): Keys => createLocalKeys({ practiceKeys })._unsafeUnwrap();
const anew = (): Keys =>
  createLocalKeys({
    practiceKeys: { A81001: generatePracticeKey(), B82002: generatePracticeKey() },
  })._unsafeUnwrap();

type BreakPractice = (practice: PracticeKeys, name: string) => PracticeKeys;

const behind = (keys: Keys, broken: BreakPractice): Keys => ({
  ...keys,
  open: async (name) => (await keys.open(name)).map((practice) => broken(practice, name)),
});

/** The reference adapter, or one that is broken. */
export const keysHarness = (
  broken: BreakPractice = (practice) => practice,
  more: Partial<Pick<KeysHarness, "open" | "again">> = {},
): KeysHarness => ({
  port: "keys",
  name: "keys for tests",
  practices: ["A81001", "B82002"],
  open: async () => behind(sound(), broken),
  again: async () => behind(sound(), broken),
  dispose: async () => {},
  ...more,
});

const keys = (clause: string, does: string, broken: BreakPractice): Saboteur<KeysHarness> => ({
  clause,
  does,
  harness: () => keysHarness(broken),
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Takes the context away from a call: it is then bound to nothing. */
const unbound: BreakPractice = (practice) => ({
  ...practice,
  seal: (request) => practice.seal({ ...request, context: [] }),
  unseal: (request) => practice.unseal({ ...request, context: [] }),
});

const joined: BreakPractice = (practice) => ({
  ...practice,
  seal: (request) => practice.seal({ ...request, context: [request.context.join("")] }),
  unseal: (request) => practice.unseal({ ...request, context: [request.context.join("")] }),
});

/** Data keys that anybody can open: the practice's own fixed one stands behind all of them. */
const oneDataKey: BreakPractice = (practice) => {
  const only = practice.createDataKey(["only"]);
  const swap = { dataKey: only, dataKeyContext: ["only"] };
  return {
    ...practice,
    seal: (request) => practice.seal({ ...request, ...swap }),
    unseal: (request) => practice.unseal({ ...request, ...swap }),
  };
};

const stored = new Map<string, string>();

/** Keeps texts in a table of its own instead of sealing them. */
const inTable: BreakPractice = (practice) => ({
  ...practice,
  seal: ({ text }) => {
    const name = `${stored.size}`.padStart(400, "0");
    stored.set(name, text);
    return ok(bytesOf(name));
  },
  unseal: ({ sealed }) => ok(stored.get(textOf(sealed)) ?? ""),
});

const known: BreakPractice = (practice) => {
  const seals = new Map<string, ReturnType<PracticeKeys["seal"]>>();
  return {
    ...practice,
    seal: (request) => {
      const name = JSON.stringify([request.context, request.text]);
      const sealed = seals.get(name) ?? practice.seal(request);
      seals.set(name, sealed);
      return sealed;
    },
  };
};

const withTail: BreakPractice = (practice) => ({
  ...practice,
  seal: (request) =>
    practice
      .seal(request)
      .map((sealed) => Uint8Array.from([...sealed, ...new Uint8Array(request.text.length)])),
  unseal: (request) => {
    const { sealed } = request;
    for (let end = 337; end <= sealed.length; end += 256) {
      const opened = practice.unseal({ ...request, sealed: sealed.subarray(0, end) });
      if (opened.isOk()) return opened;
    }
    return practice.unseal(request);
  },
});

const inTheClear: BreakPractice = (practice) => ({
  ...practice,
  seal: (request) =>
    practice.seal(request).map((sealed) => Uint8Array.from([...sealed, ...bytesOf(request.text)])),
});

const halfPurposes: BreakPractice = (practice) => ({
  ...practice,
  digest: (purpose, text) => practice.digest("", purpose + text),
});

export const keysSaboteurs: readonly Saboteur<KeysHarness>[] = [
  keys("KE01", "writes half a surrogate pair as another character", (practice) => ({
    ...practice,
    seal: (request) => practice.seal({ ...request, text: textOf(bytesOf(request.text)) }),
  })),
  {
    clause: "KE02",
    does: "draws new keys in each process",
    harness: () => keysHarness(undefined, { open: async () => anew(), again: async () => anew() }),
  },
  keys("KE03", "seals the same text to the same bytes", known),
  keys("KE04", "adds as many bytes as the text has", withTail),
  keys("KE05", "leaves the text beside what is sealed", inTheClear),
  keys("KE10", "opens whatever comes", inTable),
  keys("KE11", "does not look at the data key", oneDataKey),
  keys("KE12", "takes no notice of what follows", withTail),
  keys("KE13", "binds no context", unbound),
  keys("KE13", "joins the words of a context", joined),
  keys("KE14", "does not look at the data key's context", oneDataKey),
  keys("KE15", "has one data key for everything", oneDataKey),
  {
    clause: "KE16",
    does: "has one key for all practices",
    harness: () => {
      const open = async (): Promise<Keys> => {
        const all = sound();
        return { ...all, open: () => all.open("A81001") };
      };
      return keysHarness(undefined, { open, again: open });
    },
  },
  keys("KE20", "gives half of the digest", (practice) => ({
    ...practice,
    digest: (purpose, text) => practice.digest(purpose, text).slice(0, 22),
  })),
  keys("KE21", "joins purpose and text", halfPurposes),
  keys("KE22", "compares the beginning of a digest", (practice) => ({
    ...practice,
    verifies: (purpose, text, digest) => practice.digest(purpose, text).startsWith(digest),
  })),
  {
    clause: "KE23",
    does: "opens any practice with the first one's keys",
    harness: () => {
      const open = async (): Promise<Keys> => {
        const all = sound();
        return { ...all, open: () => all.open("A81001") };
      };
      return keysHarness(undefined, { open, again: open });
    },
  },
  {
    clause: "KE24",
    does: "draws keys on first use, for each caller anew",
    harness: () => {
      const open = async (): Promise<Keys> => ({ ...sound(), open: (name) => anew().open(name) });
      return keysHarness(undefined, { open, again: open });
    },
  },
];
