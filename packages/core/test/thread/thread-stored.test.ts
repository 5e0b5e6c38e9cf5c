// Events as they were written once. A sample is never changed: what was stored is read for ever.
import { describe, expect, test } from "vitest";
import { threadStream } from "../../src/thread/thread-stream.js";

const evidence =
  '{"outcome":"clear","pack":{"id":"uk","version":"1"},"packDigest":"d","rules":[],"declared":false,"diversion":null,"acknowledgements":[]}';
const author = '{"kind":"patient","account":"ana"}';

const samples = {
  "message-sent": {
    1: `{"type":"message-sent","at":10,"message":"m1","author":${author},"bodyRef":"b","dispatchAt":40,"evidence":${evidence},"waits":{"rank":3,"replyBy":900}}`,
    2: `{"type":"message-sent","at":10,"message":"m1","author":${author},"bodyRef":"b","dispatchAt":40,"evidence":${evidence},"waits":{"rank":3,"needsReview":false,"firstLookBy":200,"replyBy":900,"resolveBy":4000,"marginMs":50}}`,
  },
  "message-corrected": {
    1: `{"type":"message-corrected","at":10,"message":"m1","bodyRef":"b","evidence":${evidence},"waits":{"rank":3,"replyBy":900}}`,
    2: `{"type":"message-corrected","at":10,"message":"m1","bodyRef":"b","evidence":${evidence},"waits":{"rank":3,"needsReview":false,"firstLookBy":200,"replyBy":900,"resolveBy":4000,"marginMs":50}}`,
  },
} as const;

const waitsIn = (type: keyof typeof samples, schema: 1 | 2): unknown => {
  const event = threadStream.decode(type, schema, samples[type][schema])._unsafeUnwrap();
  return "waits" in event ? event.waits : undefined;
};

describe.each(["message-sent", "message-corrected"] as const)("a stored %s", (type) => {
  test("of version 1, which knew of a reply alone, is seen and dealt with by the time of the reply", () => {
    expect(waitsIn(type, 1)).toEqual({
      ...{ rank: 3, firstLookBy: 900, replyBy: 900, resolveBy: 900, marginMs: 0 },
      needsReview: true,
    });
  });

  test("of version 2 has its deadlines as they were promised", () => {
    expect(waitsIn(type, 2)).toEqual({
      ...{ rank: 3, firstLookBy: 200, replyBy: 900, resolveBy: 4_000, marginMs: 50 },
      needsReview: false,
    });
  });

  test("of version 1 from the practice waits for nothing", () => {
    const text = samples[type][1].replace('{"rank":3,"replyBy":900}', "null");
    expect(threadStream.decode(type, 1, text)._unsafeUnwrap()).toMatchObject({ waits: null });
  });

  test("is written in version 2", () => {
    expect(threadStream.schemaOf(type)).toBe(2);
  });
});
