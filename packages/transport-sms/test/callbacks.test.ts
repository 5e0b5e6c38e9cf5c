import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  createReceiptReader,
  createReplyReader,
  type SmsReceiptOptions,
  type SmsReplyOptions,
} from "../src/index.js";
import { said } from "./fixture.js";

const secret = "a secret of a test";

const receiptOptions: SmsReceiptOptions = {
  signature: { secrets: [secret], encoding: "hex", prefix: "sha256=" },
  format: "json",
  id: "event",
  reference: "message.reference",
  channelReference: "message.id",
  state: "message.status",
  states: { delivered: "delivered", gone: "failed", retrying: "delayed" },
};

const replyOptions: SmsReplyOptions = {
  signature: { secrets: [secret], encoding: "base64", prefix: "" },
  format: "form",
  ...{ id: "MessageId", from: "From", to: "To", text: "Body" },
};

const signed = (body: string, encoding: "hex" | "base64" = "hex", by = secret) => ({
  body: Buffer.from(body),
  signature:
    (encoding === "hex" ? "sha256=" : "") + createHmac("sha256", by).update(body).digest(encoding),
});

const receipt = (message: object, event = "e-1"): string => JSON.stringify({ event, message });

describe("a receipt", () => {
  const reader = () => createReceiptReader(receiptOptions)._unsafeUnwrap();

  test("that is signed is read", () => {
    const body = receipt({ reference: "n-1", id: "gw-1", status: "gone" });
    expect(reader().read(signed(body))._unsafeUnwrap()).toEqual({
      ...{ id: "e-1", repeated: false, reference: "n-1", channelReference: "gw-1" },
      state: "failed",
    });
  });

  test("is refused when one byte of it, or of its signature, is another", () => {
    const body = receipt({ reference: "n-1", status: "delivered" });
    const good = signed(body);
    const wrong = 'transport/refused {"field":"signature"}';
    expect(said(reader().read({ ...good, body: Buffer.from(`${body} `) }))).toBe(wrong);
    expect(said(reader().read({ ...good, signature: `${good.signature.slice(0, -1)}z` }))).toBe(
      wrong,
    );
    expect(said(reader().read({ ...good, signature: "" }))).toBe(wrong);
    expect(said(reader().read(signed(body, "hex", "another secret of a test")))).toBe(wrong);
  });

  test("may be signed with the secret that is being replaced", () => {
    const signature = { ...receiptOptions.signature, secrets: ["the new secret of it", secret] };
    const both = createReceiptReader({ ...receiptOptions, signature })._unsafeUnwrap();
    const body = receipt({ reference: "n-1", status: "delivered" });
    expect(both.read(signed(body)).isOk()).toBe(true);
  });

  test("is repeated only once it was acknowledged, so that what nobody worked on is not lost", () => {
    const one = reader();
    const body = signed(receipt({ reference: "n-1", status: "delivered" }));
    const repeated = () => one.read(body)._unsafeUnwrap().repeated;
    expect([repeated(), repeated()]).toEqual([false, false]);
    one.acknowledge("e-1");
    expect([repeated(), repeated()]).toEqual([true, true]);
  });

  test("is forgotten when so many others came after it", () => {
    const one = createReceiptReader({ ...receiptOptions, rememberedMax: 2 })._unsafeUnwrap();
    const repeated = (event: string) =>
      one.read(signed(receipt({ reference: "n", status: "delivered" }, event)))._unsafeUnwrap()
        .repeated;
    for (const event of ["e-1", "e-2", "e-3"]) one.acknowledge(event);
    expect(["e-1", "e-2", "e-3"].map(repeated)).toEqual([false, true, true]);
  });

  test.each([
    ["not json", "id"],
    ["{}", "id"],
    [receipt({ status: "delivered" }), "reference"],
    [receipt({ reference: "n-1", status: "constructor" }), "state"],
    [receipt({ reference: "n-1" }), "state"],
    ["x".repeat(65_537), "body"],
  ])("%# that cannot be read is refused by the name of what is wrong", (body, field) => {
    expect(said(reader().read(signed(body)))).toBe(`transport/refused {"field":"${field}"}`);
  });
});

describe("a reply", () => {
  const reader = () => createReplyReader(replyOptions)._unsafeUnwrap();

  test("that is signed is read, with numbers in one form", () => {
    const body = "MessageId=r-1&From=447700900123&To=60777&Body=my+chest+hurts+%C5%B4";
    expect(reader().read(signed(body, "base64"))._unsafeUnwrap()).toEqual({
      ...{ id: "r-1", repeated: false, from: "+447700900123", to: "60777" },
      text: "my chest hurts Ŵ",
    });
  });

  test("without a text is read: to say nothing is an answer too", () => {
    const body = "MessageId=r-1&From=447700900123&To=60777&Body=";
    expect(reader().read(signed(body, "base64"))._unsafeUnwrap().text).toBe("");
  });

  test("without a sender is refused", () => {
    expect(said(reader().read(signed("MessageId=r-1&To=1&Body=x", "base64")))).toBe(
      'transport/refused {"field":"from"}',
    );
  });
});

describe("a reader", () => {
  test.each([
    [{ signature: { ...receiptOptions.signature, secrets: [] } }, "signature"],
    [{ signature: { ...receiptOptions.signature, secrets: ["short"] } }, "signature"],
    [{ id: "" }, "id"],
    [{ rememberedMax: 0 }, "rememberedMax"],
    [{ reference: null, channelReference: null }, "reference"],
  ])("%# with options that cannot be used is not made", (more, field) => {
    expect(said(createReceiptReader({ ...receiptOptions, ...more }))).toBe(
      `transport/misconfigured {"field":"${field}"}`,
    );
  });
});
