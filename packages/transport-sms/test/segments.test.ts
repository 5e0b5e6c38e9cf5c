import { type NotificationTemplate, renderNotification } from "@carethread/ports";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gsmCodeOf } from "../src/gsm-alphabet.js";
import { parsePhoneNumber, segmentText } from "../src/index.js";

const shape = (text: string): readonly [string, number, number] => {
  const { alphabet, units, segments } = segmentText(text);
  return [alphabet, units, segments.length];
};

describe("segments", () => {
  test("are counted as networks count them, at each border", () => {
    expect(shape("")).toEqual(["gsm-7", 0, 1]);
    expect(shape("x".repeat(160))).toEqual(["gsm-7", 160, 1]);
    expect(shape("x".repeat(161))).toEqual(["gsm-7", 161, 2]);
    expect(shape("x".repeat(306))).toEqual(["gsm-7", 306, 2]);
    expect(shape("x".repeat(307))).toEqual(["gsm-7", 307, 3]);
    expect(shape("ŵ".repeat(70))).toEqual(["ucs-2", 70, 1]);
    expect(shape("ŵ".repeat(71))).toEqual(["ucs-2", 71, 2]);
    expect(shape("ŵ".repeat(134))).toEqual(["ucs-2", 134, 2]);
    expect(shape("ŵ".repeat(135))).toEqual(["ucs-2", 135, 3]);
  });

  test("[ ] { } ^ \\ | ~ and € count double, and none is cut in two", () => {
    expect(shape("[]{}^\\|~€")).toEqual(["gsm-7", 18, 1]);
    const { segments } = segmentText(`${"x".repeat(152)}€${"y".repeat(20)}`);
    expect(segments.map((s) => s.length)).toEqual([152, 22]);
    expect([...(segments[1] ?? [])].slice(0, 2)).toEqual([0x1b, 0x65]);
  });

  test("a pair of surrogates is never cut in two", () => {
    const { segments } = segmentText(`${"x".repeat(66)}🦵${"y".repeat(20)}`);
    expect(segments.map((s) => s.length / 2)).toEqual([66, 22]);
  });

  test("the alphabet has the characters at the places that 3GPP TS 23.038 gives them", () => {
    const places = ["@", "£", "\n", "Δ", "_", "É", " ", "0", "¡", "A", "§", "¿", "a", "à"];
    expect(places.map((c) => gsmCodeOf(c)?.[0])).toEqual([
      ...[0x00, 0x01, 0x0a, 0x10, 0x11, 0x1f, 0x20, 0x30, 0x40, 0x41, 0x5f, 0x60, 0x61, 0x7f],
    ]);
    expect(["ŵ", "`", "ç", "🦵", "\u001b"].map(gsmCodeOf)).toEqual(Array(5).fill(null));
  });

  test("joined, they hold every unit of any text, in order, within their limits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const { alphabet, units, segments } = segmentText(text);
        const width = alphabet === "gsm-7" ? 1 : 2;
        const most = segments.length > 1 ? [153, 134] : [160, 140];
        expect(segments.reduce((sum, s) => sum + s.length, 0)).toBe(units * width);
        for (const s of segments) expect(s.length).toBeLessThanOrEqual(most[width - 1] ?? 0);
        if (alphabet === "ucs-2")
          expect(Buffer.concat(segments).swap16().toString("utf16le")).toBe(text);
      }),
    );
  });
});

describe("the fixed wording of every notification", () => {
  const templates: readonly NotificationTemplate[] = [
    "new-message",
    "message-not-delivered",
    "linkage-code-used",
  ];
  const cases = templates.flatMap((template) =>
    (["en", "cy"] as const).map((language) => [template, language] as const),
  );

  test.each(cases)(
    "%s in %s fits three plain segments, safety line included",
    (template, language) => {
      const { text } = renderNotification({
        template,
        language,
        practiceName: "The Elm Street and Riverside Surgery",
        signInUrl: "https://elm-street-and-riverside.example/messages",
      });
      const [alphabet, , count] = shape(text);
      expect([alphabet, count <= 3]).toEqual(["gsm-7", true]);
      expect(text).toContain("999");
      expect(text).toContain("111");
      expect(text).toMatch(/nobody reads replies|nid oes neb yn darllen atebion/);
    },
  );
});

describe("numbers", () => {
  test("have one form, whichever way they were written", () => {
    expect(parsePhoneNumber("07700900123")).toBe("+447700900123");
    expect(parsePhoneNumber("+447700900123")).toBe("+447700900123");
    expect(parsePhoneNumber("+33612345678")).toBe("+33612345678");
  });

  test("that are none are refused, also those that only look like one", () => {
    for (const text of ["", "999", "07700 900123", "0207946000", "+4477009001٣3", "٠7700900123"])
      expect([text, parsePhoneNumber(text)]).toEqual([text, null]);
  });
});
