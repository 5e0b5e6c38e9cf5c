// What the model makes of filing, strays, certificates, helpers and broadcasts.
import { type Done, type Effect, rehome, secret, threadOf } from "./effect.js";
import { namedFor } from "./oracle.js";
import type { BroadcastCheckModel, MessageModel, ThreadModel } from "./world.js";

const asItStands = ({ id, state: now, text }: MessageModel): string => `${id} ${now} ${text}`;
/** What was dealt with, or closed, is to be filed: all that was said since the last time, once nothing of it can be undone. */
export const toBeFiled = ({ at }: Done, thread: ThreadModel): void => {
  const fresh = thread.messages.filter(
    (m) => m.state !== "undone" && !thread.standings.has(asItStands(m)),
  );
  if (fresh.length === 0) return;
  for (const m of fresh) thread.standings.add(asItStands(m));
  const undoable = fresh.filter((m) => m.author.kind === "staff").map((m) => m.undoUntil);
  const dueAt = Math.max(at.now, ...undoable);
  thread.filings.push({ dueAt, state: "open", wantsPerson: false });
};
/** One round of filing: so many at most, the longest due first. */
const file: Effect = (done) => {
  const { at, input } = done;
  const due = [...at.practice.threads.values()]
    .flatMap((thread) => thread.filings.map((filing, n) => ({ thread, filing, n: n + 1 })))
    .filter(({ filing }) => filing.state === "open" && filing.dueAt <= at.now)
    .toSorted(
      (a, b) =>
        a.filing.dueAt - b.filing.dueAt ||
        (`${a.thread.id}.${a.n}` < `${b.thread.id}.${b.n}` ? -1 : 1),
    );
  for (const { thread, filing } of due.slice(0, Number(input["limit"]))) {
    const held = namedFor(at, thread) !== null;
    Object.assign(filing, { state: held ? "held" : "filed", wantsPerson: held });
    if (held) rehome(done, thread);
  }
};

/** By entry point: what changes. */
export const moreEffects: Readonly<Record<string, Effect>> = {
  "traffic.surge": ({ at, input }) => {
    const staff = input["staff"] as unknown as readonly string[];
    at.practice.surges.push({ team: input.team ?? "", staff, until: Number(input["until"]) });
  },
  "broadcasts.draft": (done) => {
    const { at, input, value } = done;
    const broadcast = value.broadcast ?? "";
    at.practice.broadcasts.set(broadcast, input.text ?? "");
    at.practice.refs.add(broadcast);
    secret(done, input.text ?? "", "broadcast", broadcast);
  },
  "broadcasts.discard": ({ at, input }) => {
    at.practice.broadcasts.set(input.broadcast ?? "", null);
  },
  "worklist.settleConcern": (done) => {
    if (done.input["concern"] !== "not-filed") return;
    for (const filing of threadOf(done).filings) filing.wantsPerson = false;
  },
  "worklist.fileAgain": (done) => {
    for (const filing of threadOf(done).filings)
      if (filing.state !== "filed")
        Object.assign(filing, { state: "open", dueAt: Math.max(filing.dueAt, done.at.now) });
  },
  "worker.file": file,
  // The model asks somebody who works who it was: the host is not told.
  "worker.received": async ({ world, at }) => {
    const works = [...at.practice.staff].find(
      ([, { left, roles }]) => !left && roles.some((role) => role !== "manager"),
    );
    if (works === undefined) return;
    const who = { kind: "staff", practice: at.practice.id, staff: works[0] } as const;
    const listed = await world.messaging.worklist.strays(who, { limit: 100 });
    for (const { sender } of listed.unwrapOr({ rows: [], total: 0, next: null }).rows)
      at.practice.strays.add(sender);
  },
  "closing.close": ({ at, value }) => {
    const { certificate } = value["certificate"] as { certificate: string };
    at.practice.certificates.add(certificate);
  },
  "broadcasts.check": ({ at, input, value }) => {
    const { revision, disclaimers } = value as unknown as BroadcastCheckModel;
    at.practice.checks.set(input.broadcast ?? "", { revision, disclaimers });
  },
};
