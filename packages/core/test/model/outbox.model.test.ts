import { outboxFlaws } from "./flaws.js";
import { testThatCodeFollows } from "./follows.js";
import { outbox } from "./outbox.js";

testThatCodeFollows({ name: "outbox", told: outbox, flaws: outboxFlaws, never: [] });
