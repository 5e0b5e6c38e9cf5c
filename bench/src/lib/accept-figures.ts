/** The figures of `pnpm bench accept`. */
import { join } from "node:path";
import { systemClock, systemIds } from "@carethread/core/node";
import { createMemoryStorage } from "@carethread/storage-memory";
import { openSqliteStorage } from "@carethread/storage-sqlite";
import { createMemoryStore } from "../floor/memory-store.ts";
import { createSqliteStore } from "../floor/sqlite-store.ts";
import { type Asked, askedPerMessage } from "./disk.ts";
import { atLeast, atMost, type Bound, exactly, type Figure, rounded } from "./figures.ts";
import { withFolder } from "./folder.ts";
import { median, nothingTaken } from "./measure.ts";
import { openPeer, type Peer } from "./peer.ts";
import { peerRun } from "./peer-side.ts";
import { type Beside, compare, cpuOf, type Effort, type Round, ratioOf } from "./rounds.ts";
import { answered } from "./sdk.ts";
import { floorSide, type Side, sdkSide } from "./sides.ts";
import { patientsOf } from "./world.ts";

const outside = { clock: systemClock, ids: systemIds };
const patients = patientsOf(100);

/** Makes the SDK's side slower or faster: a gate that nothing can trip is none. */
export type Meddle = (side: Side) => Side;

interface Gate {
  readonly store: string;
  readonly gate: Bound;
  readonly aim: Bound;
}

const figuresOf = (rounds: readonly Round[], { store, gate, aim }: Gate): readonly Figure[] => {
  const comparedWith = "the hand-written floor on the same store";
  const kinds = [
    ["reply", "a reply"],
    ["create", "a new thread"],
  ] as const;
  return kinds.flatMap(([kind, what]): readonly Figure[] => {
    const value = ratioOf(rounds, (round) => round[kind]);
    const us = (side: 0 | 1): string =>
      String(
        rounded(
          cpuOf(rounds, (round) => round[kind][side]),
          0,
        ),
      );
    return [
      {
        name: `${store}: CPU of ${what} / floor`,
        ...{ value: rounded(value, 3), unit: "x", gate, aim, comparedWith },
        note: `CPU per message: ${us(0)} us, the floor ${us(1)} us`,
      },
    ];
  });
};

/** In memory. */
export const memoryFigures = async (
  effort: Effort,
  meddle: Meddle = (side) => side,
): Promise<readonly Figure[]> => {
  const sdk = meddle(await sdkSide(createMemoryStorage(), patients, outside));
  const floor = floorSide(createMemoryStore(), patients, outside);
  const rounds = await compare([sdk, floor], effort);
  return figuresOf(rounds, { store: "memory", gate: atMost(1.5), aim: atMost(1.2) });
};

const GATE = { gate: atLeast(4), aim: atLeast(5.5) } as const;

const besideFigures = (rounds: readonly Round[], peer: Peer | string): readonly Figure[] => {
  const comparedWith = `emmett-sqlite ${typeof peer === "string" ? "" : peer.version}, appending two events`;
  const name = "SQLite: accepted messages / appends, per CPU";
  const unmeasured = { name, value: null, unit: "x", ...GATE, comparedWith };
  if (typeof peer === "string") return [{ ...unmeasured, note: peer }];
  const took = (round: Round) => round.beside ?? nothingTaken;
  const byCpu = ratioOf(rounds, (round) => [took(round), round.reply[0]]);
  const perSecond = (pick: (round: Round) => { operations: number; wallUs: number }): number =>
    median(rounds.map((round) => (pick(round).operations / pick(round).wallUs) * 1e6));
  const floorByCpu = ratioOf(rounds, (round) => [took(round), round.reply[1]]);
  const [ours, theirs] = [perSecond((round) => round.reply[0]), perSecond(took)];
  return [
    {
      ...{ name, value: rounded(byCpu, 2), unit: "x", ...GATE, comparedWith },
      note: `CPU per append: ${rounded(cpuOf(rounds, took), 0)} us`,
    },
    {
      name: "SQLite: the floor's messages / appends, per CPU",
      ...{ value: rounded(floorByCpu, 2), unit: "x", gate: null, aim: null, comparedWith },
      note: "told and not judged: what the gate asks of whoever stores these rows",
    },
    {
      name: "SQLite: accepted messages / appends, per second",
      ...{ value: rounded(ours / theirs, 2), unit: "x", gate: null, aim: null, comparedWith },
      note: `by the wall, told and not judged: ${rounded(ours, 0)}/s, the peer ${rounded(theirs, 0)}/s`,
    },
  ];
};

/** On SQLite with full synchronisation, and beside the peer. */
export const sqliteFigures = (effort: Effort): Promise<readonly Figure[]> =>
  withFolder("memory", async (folder) => {
    const storage = answered(openSqliteStorage({ file: join(folder, "sdk.db") }));
    const side = await sdkSide(storage, patients, outside);
    const sdk: Side = { ...side, close: () => void answered(storage.close()) };
    const floor = floorSide(createSqliteStore(join(folder, "floor.db")), patients, outside);
    const peer = process.env["NO_PEER"] ? "no peer" : await openPeer();
    const beside: Beside | null =
      typeof peer === "string"
        ? null
        : peerRun(await peer.sqlite(join(folder, "peer.db")), effort.threads);
    const rounds = await compare([sdk, floor], effort, beside);
    return [
      ...figuresOf(rounds, { store: "SQLite", gate: atMost(1.25), aim: atMost(1.1) }),
      ...besideFigures(rounds, peer),
    ];
  });

const told = (asked: Asked | null): string =>
  asked === null
    ? "not counted"
    : `${rounded(asked.waits, 2)} waits, ${rounded(asked.writes, 1)} writes, ${rounded(asked.bytes, 0)} bytes`;

/** What a reply asks of the disk, and beside it the floor's and an append of the peer's. */
export const diskFigures = async (): Promise<readonly Figure[]> => {
  const sdk = await askedPerMessage("sdk");
  const floor = await askedPerMessage("floor");
  const peer = await askedPerMessage("peer");
  const missing = sdk === null ? { note: "strace is not there" } : {};
  return [
    {
      name: "SQLite: fsyncs per accepted message",
      ...{ value: sdk === null ? null : rounded(sdk.waits, 3), unit: "" },
      ...{ gate: exactly(1), aim: exactly(1), comparedWith: "one commit", ...missing },
    },
    {
      name: "SQLite: bytes written per accepted message",
      ...{ value: sdk === null ? null : rounded(sdk.bytes, 0), unit: "bytes" },
      ...{ gate: null, aim: null, comparedWith: "the floor, and an append of the peer's" },
      note: `SDK: ${told(sdk)}; floor: ${told(floor)}; peer: ${told(peer)}`,
    },
  ];
};
