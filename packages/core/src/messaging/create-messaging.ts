import { err, ok } from "@carethread/ports";
import type * as z from "zod";
import type { Principal } from "../access/principal.js";
import { type Outcome, problem } from "../kernel/catalogue.js";
import { accessesOfThread, practiceLog } from "./audit.js";
import { checkDraft, checkDraftSchema } from "./check-draft.js";
import { contain } from "./contain.js";
import { type Context, createContext } from "./context.js";
import { reportDelivery } from "./delivery-report.js";
import { describePerson, listMine } from "./describe-person.js";
import { dispatch, type WorkRequest } from "./dispatch.js";
import { listDiversions } from "./diversions.js";
import type { Keyed } from "./done.js";
import { discardDraft, listDrafts, openDraft, saveDraft } from "./drafts.js";
import { enrol, issueLinkageCode, withCode } from "./enrolment.js";
import { health } from "./health.js";
import type {
  Audit,
  Call,
  Drafts,
  Messages,
  Messaging,
  People,
  Practices,
  Threads,
  Worklist,
} from "./messaging.js";
import { openThread } from "./open-thread.js";
import type { MessagingOptions } from "./options.js";
import { personCommands } from "./person-commands.js";
import { practiceInputs } from "./practice-inputs.js";
import { describePractice, foundPractice, practiceCommand } from "./practices.js";
import { recall } from "./recall.js";
import { finishTeam, releaseLeaver } from "./rehome.js";
import { type Command, type Query, runCommand, runQuery } from "./run.js";
import { sendMessage } from "./send-message.js";
import { sweep } from "./sweep.js";
import { threadCommands } from "./thread-commands.js";
import { listThreads } from "./thread-lists.js";
import { claimedPage, claimThread, workCommands, worklistPage } from "./worklist.js";

const commandCall =
  (context: Context) =>
  <Input extends Keyed, Answer>(command: Command<Input, Answer>): Call<Input, Answer> =>
  (principal, input) =>
    runCommand(context, command, principal, input);

const queryCall =
  (context: Context) =>
  <Input, Answer>(query: Query<Input, Answer>): Call<Input, Answer> =>
  (principal, input) =>
    runQuery(context, query, principal, input);

/**
 * Makes secure messaging out of its parts. Does nothing yet and cannot fail; `check()` tells whether the parts are fit for use.
 *
 * @category messaging
 */
export const createMessaging = (options: MessagingOptions): Messaging => {
  const context = createContext(options);
  return {
    practices: practices(context),
    people: people(context),
    ...agreementsAndDrafts(context),
    messages: messages(context),
    threads: threads(context),
    worklist: worklist(context),
    diversions: { list: queryCall(context)(listDiversions(context)) },
    audit: audit(context),
    commands: { recall: (principal, input) => recall(context, principal, input) },
    worker: {
      dispatch: (request) => round(context, "worker.dispatch", request, dispatch),
      sweep: (request) => round(context, "worker.sweep", request, sweep),
      report: (report) => reportDelivery(context, report),
    },
    check: () => health(context),
  };
};

const round = <Answer>(
  context: Context,
  name: string,
  request: WorkRequest,
  run: (context: Context, request: WorkRequest) => Promise<Outcome<Answer>>,
): Promise<Outcome<Answer>> => contain(context, name, () => run(context, request));

const practices = (context: Context): Practices => {
  const command = commandCall(context);
  const made = <Input extends Keyed>(
    name: string,
    input: z.ZodType<Input>,
    toCommand: Parameters<typeof practiceCommand<Input>>[3],
  ): Call<Input, { readonly changed: boolean }> =>
    command(practiceCommand(context, `practices.${name}`, input, toCommand));
  const removeStaff = made("removeStaff", practiceInputs.removeStaff, ({ staff }) => ({
    type: "remove-staff",
    staff,
  }));
  const closeTeam = made("removeTeam", practiceInputs.removeTeam, ({ team, successor }) => ({
    type: "close-team",
    team,
    successor,
  }));
  return {
    found: (input) => foundPractice(context, input),
    describe: (principal) => runQuery(context, describePractice(context), principal, {}),
    configure: made("configure", practiceInputs.configure, ({ settings }) => ({
      type: "configure",
      settings,
    })),
    setAvailability: made(
      "setAvailability",
      practiceInputs.setAvailability,
      ({ availability }) => ({
        type: "set-availability",
        availability,
      }),
    ),
    addStaff: made("addStaff", practiceInputs.addStaff, ({ key: _, ...staff }) => ({
      type: "add-staff",
      ...staff,
    })),
    changeStaff: made("changeStaff", practiceInputs.changeStaff, ({ key: _, ...change }) => ({
      type: "change-staff",
      ...change,
    })),
    removeStaff: async (principal, input) => {
      const removed = await removeStaff(principal, input);
      if (removed.isErr()) return removed;
      const finished = await thenFinish(context, "practices.removeStaff", principal, (at) =>
        releaseLeaver(context, { ...at, staff: input.staff }),
      );
      return finished.andThen(() => removed);
    },
    addTeam: made("addTeam", practiceInputs.addTeam, ({ key: _, ...team }) => ({
      type: "add-team",
      ...team,
    })),
    changeTeam: made("changeTeam", practiceInputs.changeTeam, ({ key: _, ...change }) => ({
      type: "change-team",
      ...change,
    })),
    removeTeam: async (principal, input) => {
      const closed = await closeTeam(principal, input);
      if (closed.isErr()) return closed;
      const { team, successor } = input;
      const finished = await thenFinish(context, "practices.removeTeam", principal, (at) =>
        finishTeam(context, { ...at, team, successor }),
      );
      return finished.andThen(() => closed);
    },
    addPartner: made("addPartner", practiceInputs.addPartner, ({ key: _, ...partner }) => ({
      type: "add-partner",
      ...partner,
    })),
    removePartner: made("removePartner", practiceInputs.removePartner, ({ partner }) => ({
      type: "remove-partner",
      partner,
    })),
  };
};

const thenFinish = (
  context: Context,
  name: string,
  { practice }: Principal,
  finish: (
    at: Parameters<typeof releaseLeaver>[1] extends infer At ? Omit<At, "staff"> : never,
  ) => Promise<Outcome<void>>,
): Promise<Outcome<void>> =>
  contain(context, name, async () => {
    const keys = await context.keys.open(practice);
    return keys.isErr() ? err(keys.error) : finish({ practice, keys: keys.value });
  });

const people = (context: Context): People => {
  const command = commandCall(context);
  const query = queryCall(context);
  const made = personCommands(context);
  const issue = command(issueLinkageCode(context));
  const tryCode = command(enrol(context));
  return {
    issueLinkageCode: async (principal, input) => {
      const issued = await issue(principal, input);
      if (issued.isErr()) return err(issued.error);
      return contain(context, "people.issueLinkageCode", () =>
        withCode(context, principal.practice, issued.value),
      );
    },
    cancelLinkageCode: command(made.cancelCode),
    enrol: async (principal, input) => {
      const tried = await tryCode(principal, input);
      return tried.andThen((t) => (t.as === "wrong" ? err(problem("linkage/wrong")) : ok(t)));
    },
    endEnrolment: command(made.endEnrolment),
    revokeProxy: command(made.revokeProxy),
    setContact: command(made.setContact),
    choose: command(made.choose),
    setLanguage: command(made.setLanguage),
    describe: query(describePerson(context)),
    mine: query(listMine(context)),
  };
};

const agreementsAndDrafts = (
  context: Context,
): Pick<Messaging, "agreements"> & { drafts: Drafts } => {
  const command = commandCall(context);
  const query = queryCall(context);
  const made = personCommands(context);
  return {
    agreements: {
      offer: command(made.offerAgreement),
      sign: command(made.signAgreement),
      withdraw: command(made.withdrawAgreement),
    },
    drafts: {
      check: query({
        name: "drafts.check",
        input: checkDraftSchema,
        states: "proven",
        run: (work, principal, input) => checkDraft(context, work, principal, input),
      }),
      save: command(saveDraft(context)),
      list: query(listDrafts(context)),
      open: query(openDraft(context)),
      discard: command(discardDraft(context)),
    },
  };
};

const messages = (context: Context): Messages => {
  const command = commandCall(context);
  const made = threadCommands(context);
  return {
    send: command(sendMessage(context)),
    undo: command(made.undo),
    retract: command(made.retract),
    redact: command(made.redact),
  };
};

const threads = (context: Context): Threads => {
  const command = commandCall(context);
  const query = queryCall(context);
  const made = threadCommands(context);
  return {
    list: query(listThreads(context)),
    open: query(openThread(context)),
    close: command(made.close),
    reopen: command(made.reopen),
    addNote: command(made.addNote),
    restrict: command(made.restrict),
    hideFromProxies: command(made.hide),
  };
};

const worklist = (context: Context): Worklist => {
  const command = commandCall(context);
  const query = queryCall(context);
  const made = workCommands(context);
  return {
    page: query(worklistPage(context)),
    mine: query(claimedPage(context)),
    claim: command(claimThread(context)),
    release: command(made.release),
    handOver: command(made.handOver),
    route: command(made.route),
    handle: command(made.handle),
    settleUnreachable: command(made.settleUnreachable),
  };
};

const audit = (context: Context): Audit => ({
  ofThread: queryCall(context)(accessesOfThread(context)),
  ofPractice: queryCall(context)(practiceLog(context)),
});
