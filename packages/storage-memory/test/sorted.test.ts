import { expect, test } from "vitest";
import { byBytes, sortedBy } from "../src/sorted.js";

// A fixed sequence of numbers that looks unordered: the test says the same every time.
const next = (seed: number): number => (seed * 48_271) % 2_147_483_647;

test("a list of many blocks is what sorting an array would give, after any putting and taking", () => {
  const list = sortedBy<{ readonly id: string }, { readonly id: string }>((left, right) =>
    byBytes(left.id, right.id),
  );
  const model = new Map<string, { readonly id: string }>();
  let seed = 7;
  for (let step = 0; step < 6_000; step += 1) {
    seed = next(seed);
    const id = String(seed % 4_000).padStart(4, "0");
    const known = model.get(id);
    if (known === undefined) {
      const item = { id };
      model.set(id, item);
      list.insert(item);
    } else if (seed % 3 === 0) {
      model.delete(id);
      list.remove(known);
    }
  }
  const wanted = [...model.keys()].sort();
  expect([...list.after(null)].map(({ id }) => id)).toEqual(wanted);
  expect(list.size()).toBe(wanted.length);
  for (const place of ["", "0000", "1234", "12345", "2999x", "9999", wanted[512] ?? ""]) {
    expect([...list.after({ id: place })].map(({ id }) => id)).toEqual(
      wanted.filter((id) => id > place),
    );
    expect(list.at({ id: place })).toBe(model.get(place));
  }
});
