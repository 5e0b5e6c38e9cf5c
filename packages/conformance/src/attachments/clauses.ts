import type { Attachment, AttachmentName, Attachments } from "@carethread/ports";
import type { Check, Clause } from "../kit/clause.js";
import type { AttachmentsHarness } from "./kit.js";

const safety: Pick<Clause<AttachmentsHarness>, "safety" | "needs"> = { safety: true, needs: [] };

const photo: Attachment = {
  practice: "A81001",
  ref: "photo-1",
  bytes: Uint8Array.from({ length: 256 }, (_, byte) => byte),
};
const other = Uint8Array.of(9, 9, 9);

const put = async (store: Attachments, check: Check, attachment: Attachment): Promise<void> =>
  check.value(await store.put({ ...attachment, bytes: attachment.bytes.slice() }), "storing");

const read = async (
  store: Attachments,
  check: Check,
  { practice, ref }: AttachmentName,
): Promise<Uint8Array> => check.value(await store.read({ practice, ref }), "reading");

/** Clauses about attachments. */
export const attachmentClauses: readonly Clause<AttachmentsHarness>[] = [
  {
    ...safety,
    id: "AT01",
    title: "bytes come back as they were stored, all values and none at all",
    reason: "S1: the photo that the clinician sees is the one that the patient sent",
    run: async (harness, check) => {
      const store = await harness.open();
      check.equal(store.spec, "attachments/1", "the contract that it keeps");
      await put(store, check, photo);
      await put(store, check, { ...photo, ref: "empty", bytes: new Uint8Array() });
      check.equal(await read(store, check, photo), photo.bytes, "the bytes");
      check.equal((await read(store, check, { ...photo, ref: "empty" })).length, 0, "no bytes");
    },
  },
  {
    ...safety,
    id: "AT02",
    title: "bytes are still there after the store was opened again",
    reason: "S1: an acknowledged photo is kept",
    run: async (harness, check) => {
      await put(await harness.open(), check, photo);
      check.equal(await read(await harness.reopen(), check, photo), photo.bytes, "the bytes");
    },
  },
  {
    ...safety,
    id: "AT03",
    title: "storing the same bytes again is harmless",
    reason: "S2: an upload whose answer was lost is tried again",
    run: async (harness, check) => {
      const store = await harness.open();
      await put(store, check, photo);
      await put(store, check, photo);
      check.equal(await read(store, check, photo), photo.bytes, "the bytes");
    },
  },
  {
    ...safety,
    id: "AT04",
    title: "other bytes under the same reference are refused, and the first ones stay",
    reason: "S6: what a clinician looked at cannot be another picture afterwards",
    run: async (harness, check) => {
      const store = await harness.open();
      await put(store, check, photo);
      const answer = await store.put({ ...photo, bytes: other });
      check.problem(answer, "attachments/exists", "storing other bytes");
      const shorter = await store.put({ ...photo, bytes: photo.bytes.slice(0, 10) });
      check.problem(shorter, "attachments/exists", "storing a part of the bytes");
      check.equal(await read(store, check, photo), photo.bytes, "the first bytes");
    },
  },
  {
    ...safety,
    id: "AT05",
    title: "of two uploads at once under one reference, one is kept whole and the other refused",
    reason: "S6: two halves of two pictures are a third one",
    run: async (harness, check) => {
      const store = await harness.open();
      const both = [photo.bytes, other].map((bytes) => store.put({ ...photo, bytes }));
      const answers = await Promise.all(both);
      const kept = answers.filter((answer) => answer.isOk()).length;
      check.equal(kept, 1, "how many of two uploads were taken");
      const winner = answers[0]?.isOk() === true ? photo.bytes : other;
      check.equal(await read(store, check, photo), winner, "the bytes of the one that was taken");
    },
  },
  {
    ...safety,
    id: "AT06",
    title: "practices and references do not meet",
    reason: "S4: a picture must not be seen at another practice or in another thread",
    run: async (harness, check) => {
      const store = await harness.open();
      const names = [
        ["A81001", "photo-1"],
        ["B82002", "photo-1"],
        ["A81001", "PHOTO-1"],
        ["A81001/photo", "-1"],
        ["A8", "1001photo-1"],
        ["A81001", "../B82002/photo-1"],
      ] as const;
      for (const [index, [practice, ref]] of names.entries())
        await put(store, check, { practice, ref, bytes: Uint8Array.of(index) });
      for (const [index, [practice, ref]] of names.entries())
        check.equal(
          await read(store, check, { practice, ref }),
          Uint8Array.of(index),
          "the bytes under each name",
        );
    },
  },
  {
    ...safety,
    id: "AT07",
    title: "what was removed or never stored is unknown, and removing it again is harmless",
    reason: "S4: what was destroyed must not come back",
    run: async (harness, check) => {
      const store = await harness.open();
      const name = { practice: photo.practice, ref: photo.ref };
      check.problem(await store.read(name), "attachments/unknown", "reading before storing");
      check.value(await store.remove(name), "removing what is not there");
      await put(store, check, photo);
      check.value(await store.remove(name), "removing");
      check.value(await store.remove(name), "removing again");
      check.problem(await store.read(name), "attachments/unknown", "reading after removing");
      const reopened = await harness.reopen();
      check.problem(
        await reopened.read(name),
        "attachments/unknown",
        "reading after opening again",
      );
    },
  },
  {
    ...safety,
    id: "AT08",
    title: "the largest attachment is taken, and one byte more is refused and not stored",
    reason: "S1: a picture that was cut off without a word is a lost picture",
    run: async (harness, check) => {
      const store = await harness.open();
      const whole = new Uint8Array(store.bytesMax).fill(7);
      await put(store, check, { ...photo, bytes: whole });
      check.equal((await read(store, check, photo)).length, store.bytesMax, "bytes that came back");
      const big = { ...photo, ref: "photo-2", bytes: new Uint8Array(store.bytesMax + 1) };
      check.problem(await store.put(big), "attachments/too-large", "storing too much");
      const name = { practice: photo.practice, ref: "photo-2" };
      check.problem(await store.read(name), "attachments/unknown", "reading what was refused");
    },
  },
  {
    ...safety,
    id: "AT09",
    title: "values are copies: changing them changes nothing in the store",
    reason: "S6: stored bytes are nobody's working memory",
    run: async (harness, check) => {
      const store = await harness.open();
      const given = photo.bytes.slice();
      check.value(await store.put({ ...photo, bytes: given }), "storing");
      given.fill(0);
      (await read(store, check, photo)).fill(1);
      check.equal(await read(store, check, photo), photo.bytes, "the bytes");
    },
  },
  {
    ...safety,
    id: "AT10",
    title: "a store that does not answer is said to be unavailable, never empty",
    reason: "S8: an outage must not look as if the picture were destroyed",
    run: async (harness, check) => {
      const store = await harness.open();
      await put(store, check, photo);
      await harness.cutOff();
      const name = { practice: photo.practice, ref: photo.ref };
      check.problem(await store.read(name), "attachments/unavailable", "reading");
      check.problem(await store.remove(name), "attachments/unavailable", "removing");
      const next = { ...photo, ref: "photo-2" };
      check.problem(await store.put(next), "attachments/unavailable", "storing");
    },
  },
];
