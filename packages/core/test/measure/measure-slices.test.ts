import { describe, expect, test } from "vitest";
import { measureCsv } from "../../src/measure/measure-csv.js";
import type { SliceFacts } from "../../src/measure/measure-slices.js";
import type { PatientDimension, SliceTable } from "../../src/measure/measure-view.js";
import { ana, desk, mother, opened, read, sent } from "../thread/thread-story.js";
import { type Happened, HOUR, MONDAY, reported, stream } from "./measure-story.js";

/** So many patients of one kind, each with one message, which the desk looks at after some hours. */
interface Group {
  readonly count: number;
  readonly bornOn?: string;
  readonly sex?: "female" | "male" | null;
  readonly language?: string;
  readonly hours?: number;
  readonly byProxy?: boolean;
  readonly decile?: number;
}

const tell = (groups: readonly Group[], at = MONDAY) => {
  const log: Happened[] = [];
  const facts = new Map<string, SliceFacts>();
  groups.forEach((group, g) => {
    const { count, bornOn = "1980-05-05", sex = "female", language, hours = 1, byProxy } = group;
    for (let n = 0; n < count; n += 1) {
      const patient = `pat-${g}-${n}`;
      const author = byProxy === true ? mother : ana;
      const id = `${g}-${n}`;
      if (language !== undefined)
        log.push(...stream(`person/${patient}`, { type: "language-set", at, language }));
      log.push(
        ...stream(
          `thread/${id}`,
          opened(author, { at, patient, category: "appointments-admin" }),
          sent(at, `m-${id}`, author),
          read(at + hours * HOUR, desk, `m-${id}`),
        ),
      );
      facts.set(patient, {
        bornOn,
        sex,
        ...(group.decile === undefined ? {} : { deprivationDecile: group.decile }),
      });
    }
  });
  return { log, facts };
};

const table = (by: PatientDimension, ...groups: readonly Group[]): SliceTable | undefined => {
  const { log, facts } = tell(groups);
  return reported(log, { by, facts }).slices[0];
};
const rows = (found: SliceTable | undefined) =>
  (found?.rows ?? []).map((r) => [r.value, r.shown ? r.patients : "few"]);

describe("a table of people", () => {
  test("has every age band, with nobody as nobody", () => {
    const found = table(
      "age",
      { count: 6, bornOn: "2019-01-01" },
      { count: 7, bornOn: "1950-01-01" },
      { count: 9 },
    );
    expect(rows(found)).toEqual([
      ["0-15", 6],
      ["16-24", 0],
      ["25-44", 0],
      ["45-64", 9],
      ["65-74", 0],
      ["75-and-over", 7],
      ["not-known", 0],
    ]);
    expect([found?.patients, found?.messages]).toEqual([22, 22]);
  });

  test("tells an age as of the end of its month, so that a birthday moves nobody between two readings", () => {
    const found = table(
      "age",
      { count: 5, bornOn: "1961-11-30" },
      { count: 5, bornOn: "1961-12-02" },
    );
    expect(rows(found).filter(([, n]) => n !== 0)).toEqual([
      ["45-64", 5],
      ["65-74", 5],
    ]);
  });

  test("leaves out a count of one to four, and one more from which it could be worked out", () => {
    const found = table("sex", { count: 30 }, { count: 12, sex: "male" }, { count: 3, sex: null });
    expect(found).toEqual({ month: "2026-11", patients: null, messages: null, rows: [] });
    const ages = table(
      "age",
      ...[
        { count: 3, bornOn: "2019-01-01" },
        { count: 12 },
        { count: 20, bornOn: "1950-01-01" },
        { count: 21, bornOn: "1995-01-01" },
      ],
    );
    expect(rows(ages)).toEqual([
      ["0-15", "few"],
      ["16-24", 0],
      ["25-44", 21],
      ["45-64", "few"],
      ["65-74", 0],
      ["75-and-over", 20],
      ["not-known", 0],
    ]);
  });

  test("counts people and not messages: a lively few are still a few", () => {
    const { log, facts } = tell([
      { count: 30 },
      { count: 12, bornOn: "1950-01-01" },
      { count: 40, bornOn: "1995-01-01" },
    ]);
    const lively = Array.from({ length: 50 }, (_, n) =>
      stream(
        `thread/lively-${n}`,
        opened(ana, { at: MONDAY, patient: "pat-child" }),
        sent(MONDAY, `l-${n}`, ana),
      ),
    ).flat();
    facts.set("pat-child", { bornOn: "2019-01-01", sex: "male" });
    const found = reported([...log, ...lively], { by: "age", facts }).slices[0];
    expect(rows(found).filter(([, n]) => n === "few")).toEqual([
      ["0-15", "few"],
      ["75-and-over", "few"],
    ]);
  });

  test("puts whom the register does not know, or knows no more of, under not known", () => {
    const { log } = tell([{ count: 8 }]);
    expect(rows(reported(log, { by: "sex" }).slices[0])).toEqual([
      ["female", 0],
      ["male", 0],
      ["not-known", 8],
    ]);
  });

  test("has the languages of the content whoever wrote, and one row for all others", () => {
    const found = table(
      "language",
      { count: 9 },
      { count: 6, language: "cy" },
      { count: 5, language: "ti" },
    );
    expect(rows(found)).toEqual([
      ["cy", 6],
      ["en", 9],
      ["other", 5],
    ]);
  });

  test("tells those who wrote for themselves from those for whom a proxy wrote", () => {
    expect(rows(table("author", { count: 9 }, { count: 6, byProxy: true }))).toEqual([
      ["self", 9],
      ["proxy", 6],
    ]);
    expect(table("author", { count: 9 }, { count: 4, byProxy: true })?.patients).toBe(null);
  });

  test("has deciles where the register gives them", () => {
    const found = table("deprivation", { count: 5, decile: 1 }, { count: 6, decile: 10 });
    expect(rows(found).filter(([, n]) => n !== 0)).toEqual([
      ["1", 5],
      ["10", 6],
    ]);
  });

  test("shows where one group waits longer, and never the longest wait of a group", () => {
    const found = table(
      "age",
      { count: 20, hours: 1 },
      { count: 20, bornOn: "1950-01-01", hours: 4 },
    );
    const times = found?.rows.flatMap((r) =>
      r.shown && r.firstLook !== null ? [r.firstLook] : [],
    );
    const [soon, late] = times ?? [];
    expect(Object.keys(soon ?? {})).toEqual(["halfWithinMs", "mostWithinMs"]);
    expect((late?.halfWithinMs ?? 0) / (soon?.halfWithinMs ?? 1)).toBeCloseTo(4, 0);
  });

  test("tells no times of fewer than five, and no 95 of 100 of fewer than twenty", () => {
    const found = table("age", { count: 6 }, { count: 8, bornOn: "1950-01-01" });
    for (const row of found?.rows ?? [])
      if (row.shown && row.patients > 0) {
        expect(row.firstLook?.mostWithinMs).toBe(null);
        expect(row.answer).toBe(null);
      }
  });
});

test("only months that are over are sliced: from two readings of the present one somebody could be told", () => {
  const { log, facts } = tell([{ count: 9 }, { count: 7, sex: "male" }]);
  const request = { by: "sex", from: "2026-10", to: "2026-12", facts } as const;
  const months = (now: number) => reported(log, { ...request, now }).slices.map((s) => s.month);
  expect(months(Date.UTC(2026, 10, 30, 23))).toEqual(["2026-10"]);
  expect(months(Date.UTC(2026, 11, 1))).toEqual(["2026-10", "2026-11"]);
});

test("as comma-separated values it says suppressed and withheld, and holds nobody", () => {
  const { log, facts } = tell([
    { count: 3, bornOn: "2019-01-01" },
    { count: 12 },
    { count: 20, bornOn: "1950-01-01" },
    { count: 21, bornOn: "1995-01-01" },
  ]);
  const csv = measureCsv(reported(log, { by: "age", facts }));
  const lines = csv.split("\r\n");
  expect(lines[0]).toBe("from,to,table,group,figure,value");
  expect(lines.at(-1)).toBe("");
  expect(lines).toContain("2026-11,2026-11,age in 2026-11,0-15,patients,suppressed");
  expect(lines).toContain("2026-11,2026-11,age in 2026-11,75-and-over,patients,20");
  expect(lines).toContain("2026-11,2026-11,messages,all,received,56");
  expect(csv).not.toMatch(/pat-|m-\d|thread\/|\bana\b/);
  const few = measureCsv(reported(log.slice(0, 3), { by: "age", facts }));
  expect(few.split("\r\n")).toContain("2026-11,2026-11,age in 2026-11,all,patients,withheld");
});

test("a name that a spreadsheet would run as a formula is made harmless, and one with a comma is quoted", () => {
  const team = '=HYPERLINK("x"),1';
  const log = stream("thread/t1", opened(ana, { at: MONDAY, team }), sent(MONDAY, "m1", ana));
  expect(measureCsv(reported(log, { by: "team" }))).toContain(
    `2026-11,2026-11,team,"'=HYPERLINK(""x""),1",received,1\r\n`,
  );
});
