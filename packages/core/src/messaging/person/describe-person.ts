import { type Channel, err, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { PatientId } from "../../kernel/id.js";
import {
  type Agreement,
  agreementHolds,
  type Choice,
  type Enrolment,
  type LinkageCode,
  type ProxyGrant,
  proxyHolds,
} from "../../person/person.js";
import { decodeAccountValue } from "../../person/person-codec.js";
import { readSealed } from "../body/seal.js";
import type { Context } from "../context.js";
import { type ListPage, type PageRequest, pageInput, readPage } from "../page.js";
import { hostId } from "../parse.js";
import type { Query } from "../run.js";
import type { Work } from "../work.js";
import { loadConcerned } from "./people.js";

/** An agreement and whether it lets e-mail out at this moment. @category consent */
export type AgreementView = Omit<Agreement, "addressRef"> & {
  /** Signed by both, not withdrawn, not over, and for the address in force. */
  readonly holds: boolean;
};

/** What a patient, a proxy or staff see of a person's settings. @category people */
export interface PersonDescription {
  /** Whom it is about. */
  readonly patient: PatientId;
  /** The patient's own account, or `null`. Hidden from proxies. */
  readonly enrolment: Enrolment | null;
  /** Those who may act for the patient now. A proxy sees itself alone. */
  readonly proxies: readonly ProxyGrant[];
  /** Consents and objections. */
  readonly choices: readonly Choice[];
  /** Addresses by channel. Hidden from proxies. */
  readonly contacts: Readonly<Partial<Record<Channel, string>>>;
  /** Agreements about e-mail, ended ones included. Hidden from proxies. */
  readonly agreements: readonly AgreementView[];
  /** For staff: codes that were issued, without the codes themselves. */
  readonly codes: readonly LinkageCode[];
  /** BCP 47. */
  readonly language: string;
}

const describePersonInput = z.strictObject({ patient: hostId });

/** Describes a person's settings. */
export const describePerson = (
  context: Context,
): Query<{ readonly patient: PatientId }, PersonDescription> => ({
  name: "people.describe",
  input: describePersonInput,
  run: async (work, principal, { patient }) => {
    const concerned = await loadConcerned(context, work, principal, patient);
    if (concerned.isErr()) return err(concerned.error);
    const { loaded, capacity } = concerned.value;
    const { state, stream } = loaded;
    const asProxy = capacity.by === "proxy";
    const held = Object.values(state.proxies).filter((p) => proxyHolds(p, work.now));
    const own = capacity.acting?.author;
    const channels = asProxy ? [] : Object.values(state.contacts);
    const { practice, keys } = work;
    const refs = channels.map((c) => c.bodyRef);
    const addresses = await readSealed(context, { practice, keys, stream, refs });
    if (addresses.isErr()) return err(addresses.error);
    return ok({
      patient,
      enrolment: asProxy ? null : state.enrolment,
      proxies: held.filter((p) => own?.kind !== "proxy" || p.proxy === own.proxy),
      choices: Object.values(state.choices),
      contacts: Object.fromEntries(
        channels.flatMap((c, n) => {
          const address = addresses.value[n];
          return typeof address === "string" ? [[c.channel, address]] : [];
        }),
      ),
      agreements: asProxy
        ? []
        : Object.values(state.agreements).map(({ addressRef, ...agreement }) => ({
            ...agreement,
            holds: agreementHolds({ ...agreement, addressRef }, state, work.now),
          })),
      codes: capacity.by === "practice" ? Object.values(state.codes) : [],
      language: state.language,
    });
  },
});

/** A patient that the signed-in account acts for. @category people */
export interface AccountRow {
  /** Whom. */
  readonly patient: PatientId;
  /** As the patient, or as a proxy. */
  readonly as: "self" | "proxy";
}

/** The patients that the signed-in account acts for at this practice. */
export const listMine = (context: Context): Query<PageRequest, ListPage<AccountRow>> => ({
  name: "people.mine",
  input: pageInput,
  run: (work, principal, input) =>
    principal.kind === "person"
      ? heldBy(context, work, { ...input, index: `accounts/${principal.account}` })
      : Promise.resolve(err(problem("access/denied"))),
});

/** An authority that is over is shown to nobody, also before it was recorded as ended. */
const heldBy = async (
  context: Context,
  work: Work,
  request: PageRequest & { readonly index: string },
): Promise<Outcome<ListPage<AccountRow>>> => {
  const page = await readPage(context, work, request, (entry) => decodeAccountValue(entry.value));
  return page.map(({ rows, total, next }) => {
    const held = rows.filter(({ until }) => until === null || work.now < until);
    return {
      rows: held.map(({ patient, as }) => ({ patient, as })),
      total: total - (rows.length - held.length),
      next,
    };
  });
};
