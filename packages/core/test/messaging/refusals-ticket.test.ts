import { ukContent } from "@carethread/rules-uk";
import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { ErrorCode, PersonPrincipal, SendMessage } from "../../src/index.js";
import { expectRefused, NEW, openSurgery, plain, REPLY, type Surgery, TEXT } from "./surgery.js";

const MINUTE = 60_000;
type Ready = Omit<SendMessage, "key">;

const sending = (surgery: Surgery, pass: Ready, by: PersonPrincipal = surgery.ada) => {
  let tries = 0;
  return () => {
    tries += 1;
    return surgery.messaging.messages.send(by, { ...pass, key: `try-${tries}` });
  };
};

const ready = (surgery: Surgery): Promise<Ready> =>
  surgery.ready({ by: surgery.ada, about: NEW, text: TEXT });

/** The ticket with one character replaced. */
const bent = (ticket: string, at: number): string => {
  const other = ticket.charAt(at) === "A" ? "B" : "A";
  return ticket.slice(0, at) + other + ticket.slice(at + 1);
};

describe("a ticket", () => {
  test("holds until a millisecond before it ends", async () => {
    for (const [late, code] of [
      [-1, null],
      [0, "ticket/expired"],
      [1, "ticket/expired"],
    ] as const) {
      const surgery = await openSurgery();
      const pass = await ready(surgery);
      surgery.clock.advance(30 * MINUTE + late);
      if (code === null) expectOk(await sending(surgery, pass)());
      else await expectRefused(surgery, sending(surgery, pass), code);
    }
  });

  test("does not hold for anybody else, at this practice or another", async () => {
    const surgery = await openSurgery();
    const pass = await ready(surgery);
    const ben = await surgery.enrol("p-ben");
    await expectRefused(surgery, sending(surgery, pass, ben), "ticket/invalid");
    const clinician = () =>
      surgery.messaging.messages.send(surgery.staff.clinician, { ...pass, key: "k" });
    await expectRefused(surgery, clinician, "ticket/invalid");
    const elsewhere = { ...surgery.ada, practice: "B82002" };
    await expectRefused(surgery, sending(surgery, pass, elsewhere), "practice/unknown");
  });

  test("does not hold for a text or subject that differs by a single character", async () => {
    const surgery = await openSurgery();
    const pass = await ready(surgery);
    const worded: readonly Partial<Ready>[] = [
      { text: `${TEXT} ` },
      { text: TEXT.toUpperCase() },
      { text: TEXT.replace("knee", "chest") },
      { subject: "x" },
    ];
    for (const words of worded)
      await expectRefused(surgery, sending(surgery, { ...pass, ...words }), "ticket/text-changed");
    expectOk(await sending(surgery, { ...pass, subject: "" })());
  });

  test("does not hold for the same letters composed in another way", async () => {
    const surgery = await openSurgery();
    const text = "Could I ask about a caf\u00e9 visit next week? My knee has been sore.";
    const pass = await surgery.ready({ by: surgery.ada, about: NEW, text });
    const other = sending(surgery, { ...pass, text: text.normalize("NFD") });
    await expectRefused(surgery, other, "ticket/text-changed");
  });

  test("whose bytes were changed anywhere is none", async () => {
    const surgery = await openSurgery();
    const pass = await ready(surgery);
    const { ticket } = pass;
    const step = Math.max(1, Math.floor(ticket.length / 60));
    for (let at = 0; at < ticket.length - 1; at += step)
      await expectRefused(
        surgery,
        sending(surgery, { ...pass, ticket: bent(ticket, at) }),
        "ticket/invalid",
      );
    const none = ["", ".", "x", ticket.slice(0, -1), `${ticket}A`, ticket.split(".")[0] ?? ""];
    for (const made of [...none, "{}.", JSON.stringify({ outcome: "clear" })])
      await expectRefused(surgery, sending(surgery, { ...pass, ticket: made }), "ticket/invalid");
  });

  test("cannot be made to say something else: outcome, patient and expiry are bound", async () => {
    const surgery = await openSurgery();
    const pass = await ready(surgery);
    const dot = pass.ticket.lastIndexOf(".");
    const content: Readonly<Record<string, unknown>> = JSON.parse(pass.ticket.slice(0, dot));
    for (const change of [{ outcome: "unchecked" }, { expiresAt: 9e12 }, { disclaimers: [] }]) {
      const forged = JSON.stringify({ ...content, ...change }) + pass.ticket.slice(dot);
      await expectRefused(surgery, sending(surgery, { ...pass, ticket: forged }), "ticket/invalid");
    }
  });

  test("ends when the rules have changed since", async () => {
    const surgery = await openSurgery();
    const pass = await ready(surgery);
    const rules = { ...ukContent.rules, version: `${ukContent.rules.version}.1` };
    const newer = surgery.another({ content: { ...ukContent, rules } });
    const send = () => newer.messages.send(surgery.ada, { ...pass, key: "k" });
    await expectRefused(surgery, send, "ticket/outdated");
  });

  test("ends when the disclaimers have changed since, the standard ones or the practice's own", async () => {
    const surgery = await openSurgery();
    const pass = await ready(surgery);
    const disclaimers = ukContent.disclaimers.map((d) => ({ ...d, version: `${d.version}.1` }));
    const newer = surgery.another({ content: { ...ukContent, disclaimers } });
    const send = () => newer.messages.send(surgery.ada, { ...pass, key: "k" });
    await expectRefused(surgery, send, "ticket/outdated");
    const own = { id: "own", version: "1", language: "en", audience: "patient" } as const;
    const shown = { moment: "create", placement: "inline", title: "Flu", source: "us" } as const;
    const added = { ...own, ...shown, lines: ["Flu jabs are on Saturday."], act: "Continue" };
    const settings = { addedDisclaimers: [added] };
    const { manager } = surgery.staff;
    expectOk(await surgery.messaging.practices.configure(manager, { settings, key: "c" }));
    await expectRefused(surgery, sending(surgery, pass), "ticket/outdated");
    expectOk(await sending(surgery, await ready(surgery))());
  });
});

describe("an acknowledgement", () => {
  type Ack = Ready["acknowledgements"][number];
  const rows: readonly (readonly [string, (ack: Ack) => readonly Ack[]])[] = [
    ["is missing", () => []],
    ["is for an older version", (a) => [{ ...a, version: "0" }]],
    ["is for another language", (a) => [{ ...a, language: "cy" }]],
    ["is for another disclaimer", (a) => [{ ...a, disclaimer: "staff-reply" }]],
    ["was shown in the future", (a) => [{ ...a, shownAt: a.shownAt + 300_001 }]],
  ];
  test.each(rows)("that %s lets nothing be sent, and the answer names it", async (_, change) => {
    const surgery = await openSurgery();
    const pass = await ready(surgery);
    const missing = pass.acknowledgements.map((a) => `${a.disclaimer}@${a.version}/${a.language}`);
    expect(missing).toHaveLength(1);
    const code: ErrorCode = "disclaimer/not-acknowledged";
    const acknowledgements = pass.acknowledgements.flatMap(change);
    const send = sending(surgery, { ...pass, acknowledgements });
    await expectRefused(surgery, send, code, { missing });
  });

  test("by a page whose clock is up to five minutes ahead is taken, and kept as it came", async () => {
    const surgery = await openSurgery();
    const pass = await ready(surgery);
    const acknowledgements = pass.acknowledgements.map((a) => ({
      ...a,
      shownAt: a.shownAt + 300_000,
    }));
    const sent = expectOk(await sending(surgery, { ...pass, acknowledgements })());
    const { threads } = surgery.messaging;
    const seen = expectOk(await threads.open(surgery.staff.clinician, { thread: sent.thread }));
    expect(seen.messages[0]?.evidence?.acknowledgements).toEqual(acknowledgements);
  });

  test("that nobody asked for is not kept with the message", async () => {
    const surgery = await openSurgery();
    const pass = await ready(surgery);
    const more = { disclaimer: "Words of somebody", version: "more words" };
    const extra = { ...more, language: "en", shownAt: 1, act: "ticked-box" } as const;
    const acknowledgements = [...pass.acknowledgements, extra];
    const sent = expectOk(await sending(surgery, { ...pass, acknowledgements })());
    const { threads } = surgery.messaging;
    const seen = expectOk(await threads.open(surgery.staff.clinician, { thread: sent.thread }));
    expect(seen.messages[0]?.evidence?.acknowledgements).toEqual(pass.acknowledgements);
    expect(JSON.stringify(surgery.given)).not.toContain("Words of somebody");
  });
});

describe("a reply", () => {
  const DAY = 86_400_000;
  const about = (thread: string) => ({ kind: "reply", thread }) as const;

  test("is possible until the last millisecond of the reply window", async () => {
    for (const [late, code] of [
      [-1, null],
      [0, "thread/reply-window-ended"],
      [1, "thread/reply-window-ended"],
    ] as const) {
      const surgery = await openSurgery();
      const { thread } = await surgery.ask("m-1");
      surgery.clock.advance(45 * DAY + late);
      const words = { about: about(thread), text: TEXT, language: "en" };
      const check = () => surgery.messaging.drafts.check(surgery.ada, words);
      if (code === null) expectOk(await check());
      else await expectRefused(surgery, check, code);
      const { write } = expectOk(await surgery.messaging.threads.open(surgery.ada, { thread }));
      expect(write.can ? null : write.why.code).toBe(code);
    }
  });

  test("opens a closed thread again until the last millisecond of the reopen window", async () => {
    for (const [late, code] of [
      [-1, null],
      [0, "thread/closed"],
      [1, "thread/closed"],
    ] as const) {
      const surgery = await openSurgery();
      const { thread } = await surgery.ask("m-1");
      await surgery.settle(thread, "s");
      const { threads } = surgery.messaging;
      expectOk(await threads.close(surgery.staff.clinician, { thread, key: "close" }));
      surgery.clock.advance(14 * DAY - 5);
      // Checked while it was open: the window is judged at the sending.
      const pass = await surgery.ready({ by: surgery.ada, about: about(thread), text: TEXT });
      surgery.clock.advance(5 + late);
      if (code === null) expectOk(await sending(surgery, pass)());
      else await expectRefused(surgery, sending(surgery, pass), code);
      const { status } = expectOk(await threads.open(surgery.ada, { thread }));
      expect(status).toBe(code === null ? "open" : "closed");
    }
  });

  test("in a thread that holds 200 messages is refused, and the thread says so before anybody types", async () => {
    const surgery = await openSurgery();
    const { thread } = await surgery.ask("m-0");
    for (let n = 1; n < 200; n += 1) await surgery.answer(thread, `m-${n}`);
    const words = { about: about(thread), text: TEXT, language: "en" };
    const check = () => surgery.messaging.drafts.check(surgery.ada, words);
    await expectRefused(surgery, check, "thread/full");
    surgery.clock.advance(MINUTE);
    const seen = expectOk(await surgery.messaging.threads.open(surgery.ada, { thread }));
    expect(seen.messages).toHaveLength(200);
    expect(plain((await check()) as never)).toMatchObject({ code: "thread/full" });
    expect(seen.write).toMatchObject({ can: false, why: { code: "thread/full" } });
    expect(seen.messages.at(-1)?.text).toBe(REPLY);
  });
});
