import { err, ok, type PracticeKeys } from "@carethread/ports";
import type * as z from "zod";
import { type Outcome, problem } from "../kernel/catalogue.js";
import type { PracticeId } from "../kernel/id.js";
import type { PracticeCommand } from "../practice/practice-command.js";
import { acknowledged } from "./alert/acknowledged.js";
import { alert } from "./alert/alert.js";
import { broadcastCalls } from "./broadcast/broadcast-calls.js";
import { commandCall, queryCall } from "./calls.js";
import {
  closeDay,
  listCertificates,
  previewClosing,
  verifyCertificate,
} from "./closing/closing.js";
import { contain } from "./contain.js";
import { type Context, createContext } from "./context.js";
import { reportDelivery } from "./dispatch/delivery-report.js";
import { dispatch } from "./dispatch/dispatch.js";
import { listDiversions, openDiversion, settleDiversion } from "./diversion/diversions.js";
import type { Done, Keyed } from "./done.js";
import { discardDraft, listDrafts, openDraft, saveDraft } from "./draft/drafts.js";
import type {
  Audit,
  Call,
  Closings,
  Diversions,
  Drafts,
  Messaging,
  People,
  Practices,
  Worklist,
} from "./messaging.js";
import type { MessagingOptions } from "./options.js";
import { deliver } from "./outside/deliver.js";
import { file } from "./outside/file.js";
import { parse } from "./parse.js";
import { describePerson, listMine } from "./person/describe-person.js";
import { enrol, issueLinkageCode, withCode } from "./person/enrolment.js";
import { personCommands } from "./person/person-commands.js";
import { finishesWork, houseRules } from "./practice/house-rules.js";
import { practiceInputs } from "./practice/practice-inputs.js";
import { describePractice, foundPractice, practiceCommand } from "./practice/practices.js";
import { principalSchema } from "./principal-schema.js";
import { received } from "./received/received.js";
import { listStrays, openStray, settleStray } from "./received/strays.js";
import { accessesOfThread, practiceLog } from "./report/audit.js";
import { health } from "./report/health.js";
import { measure } from "./report/reports.js";
import { runQuery } from "./run.js";
import { adviceAnyway } from "./send/check-anyway.js";
import { checkDraft, checkDraftSchema } from "./send/check-draft.js";
import { broadcastRound, sweep } from "./sweep/sweep.js";
import { type WorkRequest, workRequestSchema } from "./sweep/work-request.js";
import { recall } from "./thread/recall.js";
import { messageCalls, threadCalls } from "./thread/thread-calls.js";
import { trafficCalls } from "./traffic/traffic-calls.js";
import { watchCalls } from "./watch/watch-calls.js";
import { openingPage } from "./watch/watch-opened.js";
import { closeMany } from "./worklist/close-many.js";
import { finishTeam, releaseLeaver } from "./worklist/rehome.js";
import { claimedPage, claimThread, workCommands, worklistPage } from "./worklist/worklist.js";

/**
 * Makes secure messaging out of its parts. Does nothing yet and cannot fail; `check()` tells whether the parts are fit for use.
 *
 * @category messaging
 * @example
 * ```ts
 * import { createMessaging, type MessagingOptions } from "@carethread/core";
 * import { systemClock, systemIds } from "@carethread/core/node";
 * import { ukContent } from "@carethread/rules-uk";
 *
 * export const embed = (parts: Pick<MessagingOptions, "storage" | "keys" | "directory" | "alerts">) =>
 *   createMessaging({
 *     ...parts,
 *     transports: [],
 *     content: ukContent,
 *     clock: systemClock,
 *     ids: systemIds,
 *     onDefect: ({ ref, operation }) => console.error("a defect in", operation, ref),
 *   });
 * ```
 */
export const createMessaging = (options: MessagingOptions): Messaging => {
  const context = createContext(options);
  return {
    practices: practices(context),
    people: people(context),
    ...agreementsAndDrafts(context),
    messages: messageCalls(context),
    threads: threadCalls(context),
    worklist: worklist(context),
    broadcasts: broadcastCalls(context),
    diversions: diversions(context),
    closing: closing(context),
    watch: watchCalls(context),
    traffic: trafficCalls(context),
    audit: audit(context),
    reports: { measure: queryCall(context)(measure(context)) },
    commands: { recall: queryCall(context)(recall(context)) },
    worker: {
      dispatch: (request) => round(context, "worker.dispatch", request, dispatch),
      sweep: (request) => round(context, "worker.sweep", request, sweep),
      alert: (request) => round(context, "worker.alert", request, alert),
      deliver: (request) => round(context, "worker.deliver", request, deliver),
      file: (request) => round(context, "worker.file", request, file),
      broadcast: (request) => round(context, "worker.broadcast", request, broadcastRound),
      acknowledged: (acknowledgement) => acknowledged(context, acknowledgement),
      received: (reply) => received(context, reply),
      report: (report) => reportDelivery(context, report),
    },
    check: (request) => health(context, request),
  };
};

const round = <Answer>(
  context: Context,
  name: string,
  request: WorkRequest,
  run: (context: Context, request: WorkRequest) => Promise<Outcome<Answer>>,
): Promise<Outcome<Answer>> =>
  contain(context, name, async () => {
    const asked = parse(workRequestSchema, request);
    return asked.isErr() ? err(asked.error) : run(context, asked.value);
  });

const practices = (context: Context): Practices => ({
  found: (input) => foundPractice(context, input),
  describe: (principal) => runQuery(context, describePractice(context), principal, {}),
  ...settingsCalls(context),
  ...staffCalls(context),
  ...teamCalls(context),
});

/** Makes the call of one command of a manager. */
const managing =
  (context: Context) =>
  <Input extends Keyed>(
    name: string,
    input: z.ZodType<Input>,
    toCommand: (input: Input) => PracticeCommand,
  ): Call<Input, Done> =>
    commandCall(context)(practiceCommand(context, `practices.${name}`, input, toCommand));

const settingsCalls = (
  context: Context,
): Pick<Practices, "configure" | "setAvailability" | "addPartner" | "removePartner"> => {
  const call = managing(context);
  const { addPartner, removePartner } = practiceInputs;
  return {
    configure: commandCall(context)(houseRules(context).configure),
    setAvailability: commandCall(context)(houseRules(context).setAvailability),
    addPartner: call("addPartner", addPartner, ({ key: _, ...partner }) => ({
      type: "add-partner",
      ...partner,
    })),
    removePartner: call("removePartner", removePartner, ({ partner }) => ({
      type: "remove-partner",
      partner,
    })),
  };
};

const staffCalls = (
  context: Context,
): Pick<Practices, "addStaff" | "changeStaff" | "removeStaff"> => {
  const call = managing(context);
  const { addStaff, changeStaff, removeStaff } = practiceInputs;
  const change = commandCall(context)(houseRules(context).changeStaff);
  const remove = commandCall(context)(houseRules(context).removeStaff);
  return {
    addStaff: call("addStaff", addStaff, ({ key: _, ...staff }) => ({
      type: "add-staff",
      ...staff,
    })),
    changeStaff: thenFinish(context, changeStaff, change, async (at, { staff, ...input }) =>
      finishesWork(input)
        ? releaseLeaver(context, { ...at, staff, handOver: input.handOver ?? { kind: "teams" } })
        : ok(undefined),
    ),
    removeStaff: thenFinish(context, removeStaff, remove, (at, { staff, handOver }) =>
      releaseLeaver(context, { ...at, staff, handOver: handOver ?? { kind: "teams" } }),
    ),
  };
};

const teamCalls = (context: Context): Pick<Practices, "addTeam" | "changeTeam" | "removeTeam"> => {
  const call = managing(context);
  const { changeTeam, removeTeam } = practiceInputs;
  const close = commandCall(context)(houseRules(context).closeTeam);
  return {
    addTeam: commandCall(context)(houseRules(context).addTeam),
    changeTeam: call("changeTeam", changeTeam, ({ key: _, ...change }) => ({
      type: "change-team",
      ...change,
    })),
    removeTeam: thenFinish(context, removeTeam, close, (at, { team }) =>
      finishTeam(context, { ...at, team }),
    ),
  };
};

/** Goes on after a command with work that takes several commits; a repeat of the command goes on where it stopped. */
const thenFinish =
  <Input extends Keyed>(
    context: Context,
    schema: z.ZodType<Input>,
    command: Call<Input, Done>,
    finish: (
      at: { readonly practice: PracticeId; readonly keys: PracticeKeys },
      input: Input,
    ) => Promise<Outcome<void>>,
  ): Call<Input, Done> =>
  (principal, input) =>
    contain(context, "practices.finish", async () => {
      // Read once: what is finished is what was commanded, whatever the host does with its objects meanwhile.
      const who = parse(principalSchema, principal);
      if (who.isErr()) return err(who.error);
      const asked = parse(schema, input);
      if (asked.isErr()) return err(asked.error);
      const done = await command(who.value, asked.value);
      if (done.isErr()) return done;
      const { practice } = who.value;
      const keys = await context.keys.open(practice);
      if (keys.isErr()) return err(keys.error);
      const finished = await finish({ practice, keys: keys.value }, asked.value);
      // The person has left or has other work, or the team takes nothing new: the rest is done by a repeat with the same key.
      return finished.isErr()
        ? err({ ...finished.error, retry: "same-key", stored: "part" })
        : done;
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
  const check = query({
    name: "drafts.check",
    input: checkDraftSchema,
    run: (work, principal, input) => checkDraft(context, work, principal, input),
  });
  return {
    agreements: {
      offer: command(made.offerAgreement),
      sign: command(made.signAgreement),
      withdraw: command(made.withdrawAgreement),
    },
    drafts: {
      check: async (principal, input) =>
        adviceAnyway(context, principal, input, await check(principal, input)),
      save: command(saveDraft(context)),
      list: query(listDrafts(context)),
      open: query(openDraft(context)),
      discard: command(discardDraft(context)),
    },
  };
};

const worklist = (context: Context): Worklist => {
  const command = commandCall(context);
  const query = queryCall(context);
  const made = workCommands(context);
  return {
    page: openingPage(context, worklistPage(context)),
    mine: query(claimedPage(context)),
    claim: command(claimThread(context)),
    acknowledge: command(made.acknowledge),
    release: command(made.release),
    handOver: command(made.handOver),
    route: command(made.route),
    handle: command(made.handle),
    closeMany: closeMany(context),
    settleUnreachable: command(made.settleUnreachable),
    settleConcern: command(made.settleConcern),
    fileAgain: command(made.fileAgain),
    strays: query(listStrays(context)),
    openStray: query(openStray(context)),
    settleStray: command(settleStray(context)),
  };
};

const diversions = (context: Context): Diversions => ({
  list: queryCall(context)(listDiversions(context)),
  open: queryCall(context)(openDiversion(context)),
  settle: commandCall(context)(settleDiversion(context)),
});

const closing = (context: Context): Closings => ({
  preview: (principal) => runQuery(context, previewClosing(context), principal, {}),
  close: commandCall(context)(closeDay(context)),
  verify: queryCall(context)(verifyCertificate(context)),
  list: queryCall(context)(listCertificates(context)),
});

const audit = (context: Context): Audit => ({
  ofThread: queryCall(context)(accessesOfThread(context)),
  ofPractice: queryCall(context)(practiceLog(context)),
});
