import type { Alert, Alerts } from "@carethread/ports";
import type { Clause, Kit, KitHarness } from "../kit/clause.js";

/**
 * What the author of an alerts adapter gives to the kit.
 *
 * @category conformance
 */
export interface AlertsHarness extends KitHarness {
  /** Always `"alerts"`. */
  readonly port: "alerts";
  /** Alerts by which nobody has been told of anything. */
  open(): Promise<Alerts>;
  /** What people and the host were told, in any order, read from where they see it and not from the adapter. */
  raised(): Promise<readonly Alert[]>;
  /** How it behaves from now on: it refuses every alert, does not answer, or behaves. */
  behave(how: "well" | "refuse" | "cut-off"): Promise<void>;
}

const safety: Pick<Clause<AlertsHarness>, "safety" | "needs"> = { safety: true, needs: [] };

const alert: Alert = {
  practice: "A81001",
  reference: "alert-1",
  to: { kind: "staff", staff: "s-1" },
  what: "first-look-due",
  about: "thread/1",
  since: 1_767_225_600_000,
  dueAt: 1_767_226_800_000,
  step: 0,
};

const inOrder = (alerts: readonly Alert[]): readonly Alert[] =>
  [...alerts].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));

const nameOf = ({ practice, reference }: Alert): string => `${practice} ${reference}`;

const clauses: readonly Clause<AlertsHarness>[] = [
  {
    ...safety,
    id: "AL01",
    title: "somebody is told what was raised, and nothing beside it",
    reason: "S3: a step of the ladder that tells something else is no step",
    run: async (harness, check) => {
      const alerts = await harness.open();
      check.equal(alerts.spec, "alerts/1", "the contract that it keeps");
      check.that(alerts.name.length > 0, "it should have a name");
      check.value(await alerts.raise(alert), "raising an alert");
      check.equal(await harness.raised(), [alert], "the alerts");
    },
  },
  {
    ...safety,
    id: "AL02",
    title: "the same reference is one alert, however often it is raised",
    reason:
      "L1: a worker that lost the answer raises it again, and a pager that cries twice is turned off",
    run: async (harness, check) => {
      const alerts = await harness.open();
      for (const time of ["raising it", "raising it again", "raising it a third time"])
        check.value(await alerts.raise(alert), time);
      check.equal(await harness.raised(), [alert], "the alerts");
    },
  },
  {
    ...safety,
    id: "AL03",
    title: "alerts of different references and practices are told side by side",
    reason: "S3: one alert in place of another is a message unseen",
    run: async (harness, check) => {
      const alerts = await harness.open();
      const all = [
        alert,
        { ...alert, reference: "alert-2" },
        { ...alert, reference: "ALERT-1" },
        { ...alert, practice: "B82002" },
      ];
      for (const one of all) check.value(await alerts.raise(one), "raising an alert");
      check.equal(inOrder(await harness.raised()), inOrder(all), "the alerts");
    },
  },
  {
    ...safety,
    id: "AL04",
    title: "each is told to the one whom it is for, and the host's to the host",
    reason: "S3: the last step of the ladder must leave the practice",
    run: async (harness, check) => {
      const alerts = await harness.open();
      const all: readonly Alert[] = [
        alert,
        { ...alert, reference: "alert-2", to: { kind: "staff", staff: "s-2" }, step: 1 },
        { ...alert, reference: "alert-3", to: { kind: "host" }, step: 2 },
      ];
      for (const one of all) check.value(await alerts.raise(one), "raising an alert");
      check.equal(inOrder(await harness.raised()), inOrder(all), "the alerts");
    },
  },
  {
    ...safety,
    id: "AL05",
    title: "one that is refused for good says so, and nobody was told",
    reason: "S3: the next person must be told instead",
    run: async (harness, check) => {
      const alerts = await harness.open();
      await harness.behave("refuse");
      check.problem(await alerts.raise(alert), "alerts/refused", "raising an alert");
      check.equal(await harness.raised(), [], "the alerts");
    },
  },
  {
    ...safety,
    id: "AL06",
    title: "one that gets no answer is unavailable, and can be raised later",
    reason: "S8: an outage of the pager must not lose what it was to tell",
    run: async (harness, check) => {
      const alerts = await harness.open();
      await harness.behave("cut-off");
      check.problem(await alerts.raise(alert), "alerts/unavailable", "raising an alert");
      await harness.behave("well");
      check.value(await alerts.raise(alert), "raising it later");
      check.equal(await harness.raised(), [alert], "the alerts");
    },
  },
];

/**
 * The clauses of `alerts/1`: every sentence of the alerts port's documentation, as a test.
 *
 * @category conformance
 * @example
 * ```ts
 * import { type AlertsHarness, alertsKit, runKit } from "@carethread/conformance";
 *
 * export const conforms = async (harness: AlertsHarness): Promise<boolean> =>
 *   (await runKit(alertsKit, harness)).conforms;
 * ```
 */
export const alertsKit: Kit<AlertsHarness> = {
  port: "alerts",
  spec: "alerts/1",
  methods: ["open", "raised", "behave"],
  clauses,
  declared: async () => [],
};
