import type { Context } from "./context.js";
import type { Keyed } from "./done.js";
import type { Call } from "./messaging.js";
import { type Command, type Query, runCommand, runQuery } from "./run.js";

/** Makes the call of a command. */
export const commandCall =
  (context: Context) =>
  <Input extends Keyed, Answer>(command: Command<Input, Answer>): Call<Input, Answer> =>
  (principal, input) =>
    runCommand(context, command, principal, input);

/** Makes the call of a query. */
export const queryCall =
  (context: Context) =>
  <Input, Answer>(query: Query<Input, Answer>): Call<Input, Answer> =>
  (principal, input) =>
    runQuery(context, query, principal, input);
