import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { SaveDraft } from "../../src/index.js";
import { expectRefused, NEW, NOW, openSurgery, person, type Surgery, TEXT } from "./surgery.js";

describe("a draft", () => {
  const words: Omit<SaveDraft, "key"> = { about: NEW, text: TEXT, subject: "Knee", language: "en" };
  const bodies = async (surgery: Surgery) => {
    const refs = surgery.given
      .flatMap((c) => c.putBodies.map((b) => b.ref))
      .filter((ref) => ref.startsWith("draft/"));
    const read = await surgery.storage.readBodies({ practice: "A81001", refs });
    return expectOk(read).map((body) => body?.bytes !== null);
  };

  test("is found again by its writer alone, and its earlier words are destroyed", async () => {
    const surgery = await openSurgery();
    const { drafts } = surgery.messaging;
    const { draft } = expectOk(await drafts.save(surgery.ada, { ...words, key: "d" }));
    const longer = `${TEXT} It is the left one.`;
    expectOk(await drafts.save(surgery.ada, { ...words, draft, text: longer, key: "d2" }));
    expect(await bodies(surgery)).toEqual([false, true]);
    const again = surgery.another().drafts;
    expect(expectOk(await again.open(surgery.ada, { draft }))).toMatchObject({
      ...{ draft, about: NEW, subject: "Knee", text: longer, language: "en", savedAt: NOW },
    });
    const listed = expectOk(await again.list(surgery.ada, {}));
    expect(listed.rows).toEqual([{ draft, about: NEW, savedAt: NOW }]);
    for (const by of [person("account-ben"), surgery.staff.clinician])
      await expectRefused(surgery, () => again.open(by, { draft }), "draft/unknown");
  });

  test("that was sent or discarded is gone, with its words", async () => {
    const surgery = await openSurgery();
    const { drafts } = surgery.messaging;
    const { ada } = surgery;
    const sent = expectOk(await drafts.save(ada, { ...words, key: "d" })).draft;
    const other = expectOk(await drafts.save(ada, { ...words, key: "d2" })).draft;
    const message = { by: ada, about: NEW, text: TEXT, but: { draft: sent } };
    expectOk(await surgery.send({ ...message, subject: "Knee", key: "m" }));
    expectOk(await drafts.discard(ada, { draft: other, key: "x" }));
    expect(expectOk(await drafts.list(ada, {})).total).toBe(0);
    const kept = await bodies(surgery);
    expect(kept.filter((there) => there)).toEqual([]);
    for (const draft of [sent, other])
      await expectRefused(surgery, () => drafts.open(ada, { draft }), "draft/unknown");
    const save = () => drafts.save(ada, { ...words, draft: sent, key: "d3" });
    await expectRefused(surgery, save, "draft/unknown");
  });

  test("that holds other words than what was sent, from another window, is kept", async () => {
    const surgery = await openSurgery();
    const { drafts } = surgery.messaging;
    const { draft } = expectOk(await drafts.save(surgery.ada, { ...words, key: "d" }));
    const message = { by: surgery.ada, about: NEW, text: `${TEXT} Thank you.`, key: "m" };
    expectOk(await surgery.send({ ...message, but: { draft } }));
    expect(expectOk(await drafts.open(surgery.ada, { draft })).text).toBe(TEXT);
  });

  test("that belongs to somebody else cannot be ended with a message", async () => {
    const surgery = await openSurgery();
    const { who } = await surgery.proxy("account-kim");
    const { drafts, messages } = surgery.messaging;
    const { draft } = expectOk(await drafts.save(surgery.ada, { ...words, key: "d" }));
    const pass = await surgery.ready({ by: who, about: NEW, text: TEXT });
    const send = () => messages.send(who, { ...pass, draft, key: "m" });
    await expectRefused(surgery, send, "draft/unknown");
  });
});
