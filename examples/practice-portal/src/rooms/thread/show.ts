import type {
  AuthorView,
  BreakGlassReason,
  CarethreadProblem,
  Principal,
  ThreadView,
} from "@carethread/core";
import type { Ctx, PageData, Portal } from "../../web/env.ts";
import { languageOf } from "../../web/language.ts";
import { accountName, staffName } from "../../web/names.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf, statusOf } from "../../web/refusal.ts";

const authorName = (author: AuthorView): string => {
  if (author.kind === "staff" || author.kind === "partner") return author.name ?? "The practice";
  const name = accountName(author.account);
  return author.kind === "proxy" ? `${name}, for the patient` : name;
};

const isMine = (who: Principal, author: AuthorView): boolean => {
  if (who.kind === "staff") return author.kind === "staff" && author.staff === who.staff;
  if (who.kind === "partner") return author.kind === "partner" && author.partner === who.partner;
  return (author.kind === "patient" || author.kind === "proxy") && author.account === who.account;
};

const withNames = (view: ThreadView, who: Principal): PageData => ({
  view,
  messages: view.messages.map((message) => ({
    ...message,
    name: authorName(message.author),
    fromPractice: message.author.kind === "staff",
    mine: isMine(who, message.author),
    handledBy: message.handled === null ? "" : staffName(message.handled.by),
  })),
  notes: view.notes.map((note) => ({ ...note, name: staffName(note.staff) })),
  claimedBy: view.claim === null ? null : staffName(view.claim.staff),
  acknowledgedBy: Object.fromEntries(
    Object.entries(view.escalations).map(([clock, { acknowledged }]) => [
      clock,
      acknowledged === null ? null : staffName(acknowledged.staff),
    ]),
  ),
  holdsClaim: who.kind === "staff" && view.claim?.staff === who.staff,
});

/** What staff can choose from beside a thread: colleagues and teams. */
const surroundings = async (portal: Portal, who: Principal): Promise<PageData> => {
  if (who.kind !== "staff") return { staff: false, colleagues: [], teams: [] };
  const described = await portal.messaging.practices.describe(who);
  if (described.isErr()) return { staff: true, colleagues: [], teams: [] };
  const colleagues = Object.values(described.value.people?.staff ?? {}).filter(
    (one) => one.leftAt === null,
  );
  return { staff: true, colleagues, teams: described.value.teams };
};

/** What the page shows besides the thread. */
export interface ThreadPage {
  readonly problem?: CarethreadProblem;
  readonly breakGlass?: BreakGlassReason;
}

/** Where a clinician has no usual right, a page that asks for a reason; otherwise why there is nothing to see. */
const showRefused = (
  portal: Portal,
  c: Ctx,
  who: Principal,
  { problem, thread }: { readonly problem: CarethreadProblem; readonly thread: string },
): Response | Promise<Response> => {
  const mayBreakGlass = who.kind === "staff" && c.get("session").roles.includes("clinician");
  const known = problem.code === "access/denied" || problem.code === "access/not-found";
  return mayBreakGlass && known
    ? portal.show(c, "rooms/thread/pages/glass.njk", { thread }, statusOf(problem))
    : showProblem(portal, c, problem);
};

/** Why something that was done from the page was refused, with what was typed. */
const refusedOn = (c: Ctx, problem: CarethreadProblem | undefined): PageData =>
  problem === undefined
    ? { typedNote: null }
    : {
        typedNote: c.get("fields").text("text"),
        token: c.get("fields").text("token"),
        refused: refusalOf(problem),
      };

/** The thread's page. */
export const showThread = async (
  portal: Portal,
  c: Ctx,
  who: Principal,
  { problem, breakGlass }: ThreadPage = {},
): Promise<Response> => {
  const thread = c.req.param("thread") ?? "";
  const asked = { thread, ...(breakGlass === undefined ? {} : { breakGlass }) };
  const opened = await portal.messaging.threads.open(who, asked);
  if (opened.isErr())
    return breakGlass === undefined
      ? showRefused(portal, c, who, { problem: opened.error, thread })
      : showProblem(portal, c, opened.error);
  const { write, patient } = opened.value;
  return portal.show(
    c,
    "rooms/thread/pages/thread.njk",
    {
      ...withNames(opened.value, who),
      ...(await surroundings(portal, who)),
      language: await languageOf(portal.messaging, who, patient),
      asPerson: who.kind === "person",
      cannotWrite: write.can ? null : refusalOf(write.why),
      token: c.req.query("token") ?? "",
      broken: breakGlass ?? null,
      ...refusedOn(c, problem),
    },
    problem === undefined ? 200 : statusOf(problem),
  );
};
