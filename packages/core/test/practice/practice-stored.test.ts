/** What a practice stored with the first shapes of its events. Written down then, and never made of what the code says today. */
import { describe, expect, test } from "vitest";
import { initialPractice } from "../../src/practice/practice.js";
import { practiceStream } from "../../src/practice/practice-stream.js";

const SETTINGS = {
  name: "Elm Street Surgery",
  nation: "england",
  signInUrl: "https://elm.example/sign-in",
  phone: "01632 960001",
  replyWindowMs: 3_888_000_000,
  reopenWindowMs: 1_209_600_000,
  undoMs: 30_000,
  ticketMs: 900_000,
  claimMs: 1_800_000,
  linkageCodeMs: 1_209_600_000,
  replyByMs: 172_800_000,
  flaggedReplyByMs: 7_200_000,
  declaration: "allowed",
  addedDisclaimers: [],
  accreditedDomains: ["nhs.net"],
};
const STAFF = { staff: "s-1", name: "Morgan Ellis", roles: ["manager"], teams: [], leftAt: null };
const TEAM = { team: "t-1", name: "Clinical", categories: ["symptoms"] };
const PARTNER = { partner: "p-1", name: "Dr Roe", organisation: "Ashford", active: true };

/** Every type of event, as it was stored with version 1 of its shape. */
const STORED: readonly { readonly type: string; readonly [field: string]: unknown }[] = [
  { type: "practice-founded", at: 1, by: null, settings: SETTINGS, manager: STAFF },
  { type: "practice-configured", at: 2, by: "s-1", settings: { ...SETTINGS, undoMs: 60_000 } },
  { type: "staff-added", at: 3, by: "s-1", staff: { ...STAFF, staff: "s-2" } },
  { type: "team-added", at: 4, by: "s-1", team: { ...TEAM, status: "active", successor: null } },
  { type: "staff-changed", at: 5, by: "s-1", staff: { ...STAFF, staff: "s-2", teams: ["t-1"] } },
  { type: "team-changed", at: 6, by: "s-1", team: { ...TEAM, status: "active", successor: null } },
  { type: "partner-added", at: 7, by: "s-1", partner: { ...PARTNER, address: "roe@nhs.net" } },
  { type: "partner-removed", at: 8, by: "s-1", partner: "p-1" },
  { type: "availability-set", at: 9, by: "s-1", availability: { status: "closed", notice: "No." } },
  { type: "team-closing", at: 10, by: "s-1", team: "t-1", successor: "t-2" },
  { type: "team-removed", at: 11, by: "s-1", team: "t-1" },
  { type: "staff-left", at: 12, by: "s-1", staff: "s-2" },
];

describe("a practice as it was stored with the first shapes", () => {
  test.each(STORED)("can be read: $type", (event) => {
    const decoded = practiceStream.decode(event.type, 1, JSON.stringify(event));
    expect(decoded.isOk()).toBe(true);
  });

  test("has the settings that it had, and what was understood of the others", () => {
    const practice = STORED.map((event) =>
      practiceStream.decode(event.type, 1, JSON.stringify(event))._unsafeUnwrap(),
    ).reduce(practiceStream.evolve, initialPractice("A81001"));
    const day = [{ from: "08:00", to: "18:30" }];
    const { replyByMs: _, flaggedReplyByMs: __, ...kept } = SETTINGS;
    expect(practice.settings).toMatchObject({
      ...kept,
      undoMs: 60_000,
      hours: {
        week: [day, day, day, day, day, [], []],
        exceptions: [],
        onBankHolidays: "closed",
      },
      broadcast: { secondPersonAbove: 20, firstBatch: 10, pauseMs: 900_000 },
      watch: { minWatchers: 1, teams: [], unopenedMs: 1_800_000, heartbeatMs: 600_000 },
    });
    expect([practice.availability.status, practice.teams["t-1"]?.status]).toEqual([
      ...["closed", "removed"],
    ]);
  });
});
