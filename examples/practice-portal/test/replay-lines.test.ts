import { expect, test } from "vitest";
import { readLines } from "../src/replay/lines.js";

test("the text is taken from whichever known field there is, and the field is told", () => {
  const lines = ['{"id":7,"text":"a"}', '{"Question":"b"}', '{"message":"c"}', "", '{"body":"d"}'];
  expect(readLines(lines.join("\n")).messages).toEqual([
    { id: "7", text: "a", field: "text" },
    { id: "2", text: "b", field: "question" },
    { id: "3", text: "c", field: "message" },
    { id: "5", text: "d", field: "body" },
  ]);
});

test("lines that are not JSON or have no text are told with their number", () => {
  const { messages, unusable } = readLines('not json\n{"other":1}\n"just text"\n{"text":5}');
  expect(messages).toEqual([{ id: "3", text: "just text", field: "text" }]);
  expect(unusable.map(({ line }) => line)).toEqual([1, 2, 4]);
});
