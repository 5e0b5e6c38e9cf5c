/** Notifications: they arrive, they say the fixed words, and what goes wrong has the right name. */
import { renderNotification } from "@carethread/ports";
import {
  canary,
  nothingLeft,
  noticeTo,
  safety,
  sendNotice,
  type TransportClause,
} from "./requests.js";

/** Clauses about notifications and failures. */
export const notificationClauses: readonly TransportClause[] = [
  {
    ...safety,
    id: "TR01",
    title: "a notification arrives once, at its address, with the fixed words",
    reason: "S3: the patient must learn that there is something to read, and where emergencies go",
    run: async (harness, check) => {
      const transport = await harness.open();
      check.equal(transport.spec, "transport/1", "the contract that it keeps");
      const { channelReference } = check.value(await sendNotice(transport, harness), "sending");
      check.that(channelReference !== "", "the channel's reference should not be empty");
      const [message, ...more] = await harness.arrived();
      check.equal([message?.to, more.length], [harness.addresses[0], 0], "who got it, and others");
      const { text } = renderNotification(noticeTo(harness.addresses[0]));
      check.that(message?.content.includes(text) === true, "the fixed text should arrive whole");
    },
  },
  {
    ...safety,
    id: "TR02",
    title: "nothing but the fixed words leaves with a notification, whatever else a caller adds",
    reason: "S5: no clinical text leaves through a notification",
    run: async (harness, check) => {
      const transport = await harness.open();
      const extra = {
        ...{ text: canary, subject: canary, body: canary, html: canary, sender: canary },
        ...{ headers: { "X-Note": canary }, attachments: [{ content: canary }] },
      };
      const notice = { ...extra, ...noticeTo(harness.addresses[0]) };
      check.value(await transport.send(notice), "sending");
      for (const { content } of await harness.arrived())
        check.that(!content.includes(canary), "a text beside the fixed words should stay behind");
    },
  },
  {
    ...safety,
    id: "TR03",
    title: "an address that the channel cannot take is refused before anybody is contacted",
    reason: "S4: a bent address can be two addresses, and the second one a stranger's",
    run: async (harness, check) => {
      const transport = await harness.open();
      check.that(harness.badAddresses.length >= 3, "the harness should name three bad addresses");
      for (const to of harness.badAddresses) {
        const answer = await transport.send(noticeTo(to));
        const doing = "sending to a bad address";
        await nothingLeft(harness, check, {
          ...{ answer, doing, contacts: 0 },
          code: "transport/bad-address",
        });
      }
    },
  },
  {
    ...safety,
    id: "TR04",
    title: "a message that is refused for good is said to be refused, and did not arrive",
    reason: "S3: another channel is tried only when this one is known to have failed",
    run: async (harness, check) => {
      const transport = await harness.open();
      await harness.behave("refuse");
      const answer = await sendNotice(transport, harness);
      const doing = "sending to a channel that refuses";
      await nothingLeft(harness, check, { answer, doing, code: "transport/refused" });
    },
  },
  {
    ...safety,
    id: "TR05",
    title: "a channel that is not there is unavailable, nothing was sent, and later it works",
    reason: "S8: an outage is waited for, not given up on",
    run: async (harness, check) => {
      const transport = await harness.open();
      await harness.behave("gone");
      const answer = await sendNotice(transport, harness);
      const code = ["transport/unavailable", "transport/insecure"] as const;
      await nothingLeft(harness, check, { answer, doing: "sending to nobody", code });
      check.problem(await transport.check(), code, "checking a channel that is not there");
      await harness.behave("well");
      check.value(await sendNotice(transport, harness), "sending later");
      check.equal((await harness.arrived()).length, 1, "how many arrived");
    },
  },
  {
    ...safety,
    id: "TR06",
    title: "a lost answer is said to be one: perhaps sent, never surely not",
    reason: "S8: a failure says what happened, and not knowing is one of the answers",
    run: async (harness, check) => {
      const transport = await harness.open();
      await harness.behave("lose-answer");
      const answer = await sendNotice(transport, harness);
      check.problem(answer, "transport/maybe-sent", "sending when the answer is lost");
    },
  },
  {
    ...safety,
    id: "TR07",
    title: "checking the channel sends nothing",
    reason: "S3: a patient who gets empty notices stops reading them",
    run: async (harness, check) => {
      const transport = await harness.open();
      check.value(await transport.check(), "checking a channel that is well");
      check.equal(await harness.arrived(), [], "what arrived");
    },
  },
  {
    ...safety,
    id: "TR08",
    title: "a problem repeats neither an address nor anything that was to be sent",
    reason: "S5: problems are logged, and an address in a log tells who is a patient where",
    run: async (harness, check) => {
      const transport = await harness.open();
      const [to] = harness.addresses;
      const notice = { ...noticeTo(to), practiceName: canary };
      for (const how of ["refuse", "gone", "lose-answer"] as const) {
        await harness.behave(how);
        const problem = (await transport.send(notice)).match(() => "sent", JSON.stringify);
        check.that(!problem.includes(canary), "a problem should not hold what was to be sent");
        check.that(!problem.includes(to), "a problem should not hold the address");
      }
    },
  },
  {
    ...safety,
    id: "TR10",
    needs: ["hours"],
    title: "the hours of a channel are times of days of the week, and there are some",
    reason: "S3: what waits in a channel over a weekend must be known to whoever counts on it",
    run: async (harness, check) => {
      const { hours = [] } = await harness.open();
      check.that(hours.length > 0, "there should be a time at which something can leave");
      for (const { weekdays, from, to } of hours) {
        check.that(weekdays.length > 0, "a window should be on some day");
        const days = weekdays.filter((d) => Number.isInteger(d) && d >= 1 && d <= 7);
        check.equal(days, weekdays, "days of the week");
        for (const time of [from, to])
          check.that(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time), "a time should be HH:MM");
        check.that(from < to, "a window should end after it begins");
      }
    },
  },
  {
    ...safety,
    id: "TR09",
    title: "many at once arrive once each, at their own addresses",
    reason: "S4: under load a message must not go to the one before in the queue",
    run: async (harness, check) => {
      const transport = await harness.open();
      const wanted = Array.from({ length: 16 }, (_, index) => harness.addresses[index % 2 ? 1 : 0]);
      const answers = await Promise.all(
        wanted.map((to, index) =>
          transport.send({ ...noticeTo(to, `n-${index}`), practiceName: `Surgery for ${to}` }),
        ),
      );
      for (const answer of answers) check.value(answer, "sending many at once");
      const arrived = await harness.arrived();
      check.equal(arrived.map(({ to }) => to).sort(), [...wanted].sort(), "who got one");
      const own = arrived.filter(({ to, content }) => content.includes(`Surgery for ${to}`));
      check.equal(own.length, wanted.length, "how many got their own");
    },
  },
];
