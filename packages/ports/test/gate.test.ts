import { expect, test } from "vitest";
import { createGate, type Patience } from "../src/index.js";

/** Patience that is over when the test says so, and remembers whether it was called off. */
const patience = () => {
  let over = (): void => undefined;
  let calledOff = 0;
  const asked: Patience = (end) => {
    over = end;
    return () => {
      calledOff += 1;
    };
  };
  return { asked, over: () => over(), calledOff: () => calledOff };
};

/** Work that ends when the test says so. */
const work = <Value>(value: Value) => {
  let end = (): void => undefined;
  let begun = false;
  const run = (): Promise<Value> => {
    begun = true;
    return new Promise((resolve) => {
      end = () => resolve(value);
    });
  };
  return { run, end: () => end(), begun: () => begun };
};

test("lets so many through at once, and the others in the order in which they came", async () => {
  const gate = createGate(1);
  const order: string[] = [];
  const one = work("one");
  const told = (name: string) => (): Promise<void> => Promise.resolve(void order.push(name));
  const first = gate.through(patience().asked, one.run);
  const others = [
    gate.through(patience().asked, told("two")),
    gate.through(patience().asked, told("three")),
  ];
  await Promise.resolve();
  expect(order).toEqual([]);
  one.end();
  expect(await first).toBe("one");
  await Promise.all(others);
  expect(order).toEqual(["two", "three"]);
});

test("begins no work of somebody whose patience was over first, and lets the next one in their place", async () => {
  const gate = createGate(1);
  const one = work("one");
  const first = gate.through(patience().asked, one.run);
  const [hasty, calm] = [patience(), patience()];
  const [two, three] = [work("two"), work("three")];
  const second = gate.through(hasty.asked, two.run);
  const third = gate.through(calm.asked, three.run);
  hasty.over();
  expect(await second).toBeNull();
  one.end();
  await first;
  await Promise.resolve();
  hasty.over();
  expect([two.begun(), three.begun(), calm.calledOff()]).toEqual([false, true, 1]);
  calm.over();
  three.end();
  expect(await third).toBe("three");
});

test("is empty when nobody is inside or waiting, also after work that failed", async () => {
  const gate = createGate(2);
  await gate.empty();
  const one = work("one");
  const first = gate.through(patience().asked, one.run);
  const broken = gate.through(patience().asked, () => Promise.reject(new Error("broken")));
  let isEmpty = false;
  const empty = gate.empty().then(() => {
    isEmpty = true;
  });
  await expect(broken).rejects.toThrow("broken");
  expect(isEmpty).toBe(false);
  one.end();
  await first;
  await empty;
  expect(isEmpty).toBe(true);
});
