/**
 * Runs gates in the order of their list, as many beside each other as there are processors. One that uses them all itself (`alone`) has them for
 * itself, and one that waits for another (`after`) begins when that has ended. What came of each is told in the order of the list.
 *
 * @template Result
 * @param {readonly import("../gates.mjs").Gate[]} gates
 * @param {object} how
 * @param {number} how.lanes
 * @param {(gate: import("../gates.mjs").Gate) => Promise<Result>} how.run
 * @param {(gate: import("../gates.mjs").Gate, result: Result) => void} how.tell
 */
export async function inLanes(gates, { lanes, run, tell }) {
  const running = new Set();
  const told = new Map();
  let busy = 0;
  let lastTold = Promise.resolve();
  for (const gate of gates) {
    const takes = gate.alone ? lanes : 1;
    while (busy > 0 && busy + takes > lanes) await Promise.race(running);
    await told.get(gate.after);
    busy += takes;
    const result = run(gate);
    const ended = result.then(() => {
      busy -= takes;
      running.delete(ended);
    });
    running.add(ended);
    lastTold = Promise.all([result, lastTold]).then(([its]) => tell(gate, its));
    told.set(gate.name, lastTold);
  }
  await lastTold;
}
