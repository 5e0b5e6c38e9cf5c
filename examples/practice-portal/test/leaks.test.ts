import { expect, test } from "vitest";
import { threads } from "../seed/index.js";
import { searchForLeaks } from "../src/rooms/mailbox/leaks.js";

const mail = (text: string) => ({
  ...{ number: 1, at: 0, to: "somebody@mail.example" },
  ...{ subject: "You have a new message", text, raw: "" },
});

test("a mail that only says that something is there is found clean", () => {
  const notice = mail("Millbrook Lane Surgery has sent you a message. Sign in to read it.");
  expect(searchForLeaks([notice]).found).toEqual([]);
});

test("a mail with a few words of a message is found", () => {
  const words = threads[0]?.messages[0]?.text.split(" ").slice(1, 8).join("  ") ?? "";
  expect(searchForLeaks([mail(`Dear all, ${words.toUpperCase()} and more`)]).found).toEqual([1]);
});
