import { expect, test } from "vitest";
import { inLanes } from "./lib/in-lanes.mjs";

const settled = () => new Promise(setImmediate);

/** Runs gates whose ends the test decides, and answers what happened in what order. */
const watched = () => {
  const happened = [];
  const ends = new Map();
  return {
    happened,
    run: (gate) => {
      happened.push(`${gate.name} begins`);
      return new Promise((end) => ends.set(gate.name, end));
    },
    tell: (gate, result) => void happened.push(`${gate.name} told: ${result}`),
    end: async (name, result = "well") => {
      ends.get(name)(result);
      await settled();
    },
  };
};

test("gates run beside each other, and are told in the order of the list", async () => {
  const { happened, run, tell, end } = watched();
  const whole = inLanes([{ name: "long" }, { name: "short" }, { name: "third" }], {
    lanes: 2,
    run,
    tell,
  });
  await settled();
  await end("short");
  expect(happened).toEqual(["long begins", "short begins", "third begins"]);
  await end("long");
  await end("third");
  await whole;
  expect(happened.slice(3)).toEqual(["long told: well", "short told: well", "third told: well"]);
});

test("a gate that uses all processors runs alone", async () => {
  const { happened, run, tell, end } = watched();
  const whole = inLanes([{ name: "one" }, { name: "all", alone: true }, { name: "last" }], {
    lanes: 2,
    run,
    tell,
  });
  await settled();
  expect(happened).toEqual(["one begins"]);
  await end("one");
  expect(happened).toEqual(["one begins", "one told: well", "all begins"]);
  await end("all");
  await end("last");
  await whole;
  expect(happened.slice(3)).toEqual(["all told: well", "last begins", "last told: well"]);
});

test("a gate that waits for another begins when that has ended and was told", async () => {
  const { happened, run, tell, end } = watched();
  const whole = inLanes([{ name: "build" }, { name: "size", after: "build" }], {
    lanes: 2,
    run,
    tell,
  });
  await settled();
  expect(happened).toEqual(["build begins"]);
  await end("build", "failed");
  expect(happened).toEqual(["build begins", "build told: failed", "size begins"]);
  await end("size");
  await whole;
});

test("on one processor a gate that uses all of them runs, too", async () => {
  const { happened, run, tell, end } = watched();
  const whole = inLanes([{ name: "all", alone: true }], { lanes: 1, run, tell });
  await settled();
  await end("all");
  await whole;
  expect(happened).toEqual(["all begins", "all told: well"]);
});
