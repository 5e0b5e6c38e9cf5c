import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { About, DraftChecked, Principal } from "../../src/index.js";
import { NEW, openSurgery, type Surgery, TEXT, URGENT } from "./surgery.js";

const COUGH = "I have had a cough since Monday and would like some advice please.";

const check = async (
  surgery: Surgery,
  thread: string,
  text: string,
  by: Principal = surgery.ada,
): Promise<DraftChecked> => {
  const about: About = { kind: "reply", thread };
  return expectOk(await surgery.messaging.drafts.check(by, { about, text, language: "en" }));
};

describe("a reply", () => {
  test.each(["worse", "no better", "It's come back and it is getting worse", "Not any better."])(
    "is judged with what the thread said before: %s",
    async (text) => {
      const surgery = await openSurgery();
      const { thread } = await surgery.ask("m-1", { text: COUGH });
      expect(await check(surgery, thread, text)).toMatchObject({
        outcome: "ask",
        question: { rule: "worse-after-symptoms" },
      });
      const about: About = { kind: "new", patient: "p-ada", category: "appointments-admin" };
      const admin = await surgery.ask("m-2", { about, text: "Could I change my phone number?" });
      expect((await check(surgery, admin.thread, text)).outcome).toBe("clear");
    },
  );

  test("that speaks of danger by itself is diverted, whatever went before", async () => {
    const surgery = await openSurgery();
    const { thread } = await surgery.ask("m-1", { text: COUGH });
    expect(await check(surgery, thread, "worse, and I can't breathe now")).toMatchObject({
      outcome: "divert",
      advice: { disposition: "999" },
    });
  });

  test("after a diversion that was declared not to apply is diverted at once", async () => {
    const surgery = await openSurgery();
    const declaration = { declaration: "does-not-apply" } as const;
    const { thread } = await surgery.ask("m-1", { text: URGENT, but: declaration });
    expect(await check(surgery, thread, "getting worse")).toMatchObject({
      outcome: "divert",
      advice: { disposition: "999" },
    });
  });

  test("asks after a rule that fired and was answered with no, though its text is destroyed", async () => {
    const surgery = await openSurgery();
    const { messaging, ada, staff } = surgery;
    const text = "My mum had chest pains at my age, should I be tested?";
    const asked = { about: NEW, text, language: "en", answers: { "chest-pain": "no" } } as const;
    const checked = expectOk(await messaging.drafts.check(ada, asked));
    if (checked.outcome !== "clear") throw new Error(checked.outcome);
    const { ticket, disclaimers } = checked;
    const acknowledgements = disclaimers.map(({ id, version, language }) => ({
      ...{ disclaimer: id, version, language, shownAt: surgery.clock.now() },
      act: "pressed-continue" as const,
    }));
    const sent = await messaging.messages.send(ada, { ticket, text, acknowledgements, key: "m" });
    const { thread, message } = expectOk(sent);
    const gone = { thread, message, reason: "sent-in-error", key: "g" } as const;
    expectOk(await messaging.messages.redact(staff.manager, gone));
    expect(await check(surgery, thread, "no better")).toMatchObject({
      outcome: "ask",
      question: { rule: "worse-after-emergency" },
    });
  });

  test("of the practice is not judged with what the patient wrote", async () => {
    const surgery = await openSurgery();
    const { thread } = await surgery.ask("m-1", { text: COUGH });
    const text = "I am sorry that it is no better. We will see you on Friday in the surgery.";
    expect((await check(surgery, thread, text, surgery.staff.clinician)).outcome).toBe("clear");
  });
});

describe("what is read for it", () => {
  test("is nothing for a new thread and for other words, and the last texts once for words of getting worse", async () => {
    const reads: string[][] = [];
    const surgery = await openSurgery({
      wrap: (storage) => ({
        ...storage,
        readBodies: (query) => {
          reads.push([...query.refs]);
          return storage.readBodies(query);
        },
      }),
    });
    const { thread } = await surgery.ask("m-1", { text: COUGH });
    for (const key of ["m-2", "m-3", "m-4"])
      await surgery.ask(key, { about: { kind: "reply", thread }, text: TEXT });
    reads.length = 0;
    await surgery.messaging.drafts.check(surgery.ada, {
      about: NEW,
      text: "worse",
      language: "en",
    });
    await check(surgery, thread, "Thank you, Tuesday is fine.");
    expect(reads).toEqual([]);
    await check(surgery, thread, "worse");
    expect(reads.filter((refs) => refs.length > 1)).toHaveLength(1);
    expect(reads.flat().filter((ref) => !ref.startsWith("key/"))).toHaveLength(3);
  });

  test("is nothing that the writer may not read", async () => {
    const surgery = await openSurgery();
    const { messaging, ada } = surgery;
    const { who } = await surgery.proxy("account-kim");
    const { thread, message } = await surgery.ask("m-1", { text: COUGH });
    await surgery.ask("m-2", { about: { kind: "reply", thread }, text: "Any news please?" });
    expect((await check(surgery, thread, "no better", who)).outcome).toBe("ask");
    expectOk(await messaging.messages.retract(ada, { thread, message, key: "r" }));
    expect((await check(surgery, thread, "no better", who)).outcome).toBe("clear");
    expect((await check(surgery, thread, "no better")).outcome).toBe("ask");
  });
});
