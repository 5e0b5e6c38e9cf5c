import type { Messaging, PersonPrincipal } from "@carethread/core";
import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import type { Storage } from "@carethread/ports";
import { ukContent } from "@carethread/rules-uk";
import {
  createCountedIds,
  createMemoryTransport,
  createTestClock,
  expectOk,
  type MemoryTransport,
  openTestPractice,
  type Sending,
  sendChecked,
  TEST_PRACTICE,
  type TestPractice,
} from "@carethread/testing";
import { createMessaging } from "../../src/index.js";

/** A practice on a storage that can be taken away and opened again, as a crash does. */
export interface World extends TestPractice {
  readonly ada: PersonPrincipal;
  readonly transport: MemoryTransport;
  /** The storage that the practice was founded on. */
  readonly storage: Storage;
  /** Messaging of a process that starts anew on this storage: nothing in memory survives. */
  restartOn(storage: Storage): World;
  /** Checks a text and sends it, with this key. */
  send(input: Sending): ReturnType<Messaging["messages"]["send"]>;
}

/** A practice that is not founded yet. */
export const OTHER_PRACTICE = "W91002";

/** Opens a practice in which Ada is enrolled and can be told by e-mail. */
export const openWorld = async (open: (clock: () => number) => Storage): Promise<World> => {
  const clock = createTestClock({ now: Date.UTC(2026, 10, 23, 9) });
  const keys = expectOk(
    createLocalKeys({
      practiceKeys: {
        [TEST_PRACTICE]: generatePracticeKey(),
        [OTHER_PRACTICE]: generatePracticeKey(),
      },
    }),
  );
  const ids = createCountedIds();
  const transport = createMemoryTransport({ channel: "email", letters: true, clock: clock.now });
  const transports = [transport];
  const content = ukContent;
  const first = open(clock.now);
  const practice = await openTestPractice({
    ...{ storage: first, keys, content, transports, clock, ids },
  });
  const ada = await practice.enrol("p-ada");
  const { people } = practice.messaging;
  const patient = "p-ada";
  const address = "ada@mail.example";
  expectOk(await people.setContact(ada, { patient, channel: "email", address, key: "address" }));
  const yes = { channel: "email", purpose: "notifications", value: "consented" } as const;
  expectOk(await people.choose(ada, { patient, ...yes, key: "yes" }));
  const { directory, alerts } = practice;
  const onDefect = ({ operation, cause }: { operation: string; cause: unknown }): never => {
    throw new Error(`a defect in ${operation}`, { cause });
  };
  const on = (messaging: Messaging): World => ({
    ...practice,
    messaging,
    ada,
    transport,
    storage: first,
    restartOn: (storage) =>
      on(
        createMessaging({
          ...{ storage, keys, directory, transports, alerts, content, clock, ids, onDefect },
        }),
      ),
    send: (input) => sendChecked({ messaging, clock }, input),
  });
  return on(practice.messaging);
};
