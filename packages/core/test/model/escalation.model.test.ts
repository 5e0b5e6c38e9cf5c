import { escalation } from "./escalation.js";
import { escalationFlaws } from "./flaws.js";
import { testThatCodeFollows } from "./follows.js";

testThatCodeFollows({
  name: "escalation",
  told: escalation,
  flaws: escalationFlaws,
  // The row is gone, or in nobody's hands, as soon as there is nothing to do: the worker's token is stale.
  never: ["commit_quiet"],
});
