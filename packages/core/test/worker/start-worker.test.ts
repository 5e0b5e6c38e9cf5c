import { expectOk } from "@carethread/testing";
import { expect, test } from "vitest";
import { startWorker } from "../../src/node.js";
import { ADA, openSurgery } from "../messaging/surgery.js";

test("a worker does what is due until it is stopped, and is drained at once", async () => {
  const surgery = await openSurgery();
  const { ada, clock, messaging, email } = surgery;
  const { patient } = ADA;
  const address = { channel: "email", address: "ada@mail.example" } as const;
  expectOk(await messaging.people.setContact(ada, { patient, ...address, key: "address" }));
  const yes = { channel: "email", purpose: "notifications", value: "consented" } as const;
  expectOk(await messaging.people.choose(ada, { patient, ...yes, key: "yes" }));
  const { thread } = await surgery.ask("m-1");
  await surgery.answer(thread, "m-2");
  clock.advance(60_000);
  const problems: string[] = [];
  const worker = startWorker(messaging, {
    everyMs: 5,
    onProblem: ({ code }, round) => problems.push(`${round} ${code}`),
  });
  await expect.poll(() => email.taken.length).toBe(1);
  expect([await worker.stop(), await worker.stop()]).toEqual(["drained", "drained"]);
  expect(problems).toEqual([]);
});

test("a worker that fails tells of it and goes on", async () => {
  const surgery = await openSurgery();
  const failures: string[] = [];
  let left = 2;
  const { worker } = surgery.messaging;
  const failing = {
    ...worker,
    sweep: (request: Parameters<typeof worker.sweep>[0]) =>
      left-- > 0 ? worker.sweep({ ...request, limit: 0 }) : worker.sweep(request),
  };
  const running = startWorker(
    { worker: failing },
    { everyMs: 1, onProblem: ({ code }, round) => failures.push(`${round} ${code}`) },
  );
  await expect.poll(() => left).toBeLessThan(0);
  await running.stop();
  expect(failures).toEqual(["sweep input/malformed", "sweep input/malformed"]);
});
