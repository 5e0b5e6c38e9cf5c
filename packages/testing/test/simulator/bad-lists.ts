import {
  type Bad,
  call,
  claimed,
  commit,
  event,
  founded,
  handled,
  history,
  inThread,
  listed,
  said,
  seen,
  sent,
  unlisted,
} from "./histories.js";

/** Work that stands on the wrong list, or with nobody. */
export const ofLists: readonly Bad[] = [
  ["listed", "what waits is on no list", history([founded, { ...sent(1), rows: [unlisted()] }])],
  ["listed", "a commit that forgot its rows", history([founded, { ...sent(1), rows: [] }])],
  [
    "listed",
    "on the practice's list and not on its team's",
    history([
      founded,
      { ...sent(1), rows: [{ stream: "thread/t1", rows: listed().rows.slice(0, 1) }] },
    ]),
  ],
  [
    "listed",
    "on the list of another team",
    history([founded, { ...sent(1), rows: [listed({ team: "reception" })] }]),
  ],
  [
    "listed",
    "on a list twice",
    history([
      founded,
      { ...sent(1), rows: [{ stream: "thread/t1", rows: [...listed().rows, ...listed().rows] }] },
    ]),
  ],
  [
    "listed",
    "fewer are said to wait than do",
    history([founded, { ...sent(1), rows: [listed({ waiting: 0 })] }]),
  ],
  [
    "listed",
    "opened ones are said to be unopened",
    history([founded, sent(1), { ...seen(2), rows: [listed()] }]),
  ],
  [
    "listed",
    "handled and still on the list",
    history([
      founded,
      sent(1),
      claimed(5),
      seen(6),
      { ...handled(8), rows: [listed({ unopened: 0 })] },
    ]),
  ],
  [
    "listed",
    "a reply to handled work that is not listed",
    history([
      founded,
      sent(1),
      claimed(5),
      seen(6),
      handled(8),
      commit(9, { events: [inThread("message-sent", said(9, "m-2"))], rows: [unlisted()] }),
    ]),
  ],
  [
    "listed",
    "somebody could not be told, and it is on no list",
    history([
      founded,
      sent(1),
      claimed(5),
      seen(6),
      handled(8),
      commit(9, {
        events: [inThread("notice-recorded", { message: "m-1", state: "failed", last: true })],
        rows: [unlisted()],
      }),
    ]),
  ],
  [
    "reads",
    "a list that was read does not show what was there all the time",
    history([founded, sent(1)], {
      operations: [call(5, "worklist.page", { to: "all", answered: { rows: [] } })],
    }),
  ],
  [
    "reads",
    "a list that was read shows what was gone",
    history([founded, sent(1), claimed(2), seen(3), handled(4)], {
      operations: [call(9, "worklist.page", { to: "all", answered: { rows: ["t1"] } })],
    }),
  ],
];

const teamGone = (type: string, more = {}) =>
  commit(3, { events: [event("practice/p", type, { team: "clinical", ...more })] });

export const ofOwners: readonly Bad[] = [
  [
    "owners",
    "the last who looked after a team leaves",
    history([
      founded,
      sent(1),
      commit(2, { events: [event("practice/p", "staff-left", { staff: "s-1" })] }),
    ]),
  ],
  [
    "owners",
    "work of a team that was removed",
    history([founded, sent(1), teamGone("team-removed")]),
  ],
  [
    "owners",
    "a team is removed, and its work has not moved to the one that took over",
    history([
      founded,
      sent(1),
      teamGone("team-closing", { successor: "reception" }),
      teamGone("team-removed"),
    ]),
  ],
  [
    "owners",
    "a team was closed in favour of one in which nobody is",
    history([
      founded,
      sent(1),
      commit(2, { events: [event("practice/p", "team-added", { team: { team: "empty" } })] }),
      teamGone("team-closing", { successor: "empty" }),
    ]),
  ],
  [
    "owners",
    "two teams take over from each other",
    history([
      founded,
      sent(1),
      teamGone("team-closing", { successor: "reception" }),
      commit(4, {
        events: [event("practice/p", "team-closing", { team: "reception", successor: "clinical" })],
      }),
    ]),
  ],
  [
    "owners",
    "routed to a team that is not there",
    history([
      founded,
      sent(1),
      commit(2, {
        events: [inThread("thread-routed", { team: "nobody" })],
        rows: [listed({ team: "nobody" })],
      }),
    ]),
  ],
  [
    "owners",
    "in the hands of somebody who left",
    history([
      founded,
      sent(1),
      claimed(2, 1, "s-2"),
      commit(3, { events: [event("practice/p", "staff-left", { staff: "s-2" })] }),
    ]),
  ],
];
