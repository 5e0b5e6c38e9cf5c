import { parseArgs } from "node:util";

/** What was asked for on the command line. */
export interface Asked {
  readonly data: string;
  readonly fresh: boolean;
  readonly port: number;
  readonly replay: string | null;
  readonly json: boolean;
  readonly show: boolean;
}

/** What the options are. */
export const USAGE = `npm start -- [options]

  --data DIR      where the practice is kept (default .carethread-demo in this example's folder)
  --fresh         throws away what is kept there and starts again
  --port NUMBER   where the portal listens on this machine (default 3000)
  --replay FILE   sends the messages of a JSON Lines file through a practice of their own, and counts
  --json          with --replay: one line of JSON in place of the table
  --show          with --replay: also prints the texts that were not sent`;

/** Reads the command line, or says what is wrong with it. */
export const readCommandLine = (
  args: readonly string[],
  defaultData: string,
): Asked | { readonly wrong: string } => {
  try {
    const { values } = parseArgs({
      args: args.filter((arg) => arg !== "--"),
      options: {
        data: { type: "string", default: defaultData },
        fresh: { type: "boolean", default: false },
        port: { type: "string", default: "3000" },
        replay: { type: "string" },
        json: { type: "boolean", default: false },
        show: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    const port = Number(values.port);
    if (values.help) return { wrong: "" };
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return { wrong: `--port ${values.port} is no port` };
    const { data, fresh, replay = null, json, show } = values;
    return { data, fresh, port, replay, json, show };
  } catch (cause) {
    return { wrong: cause instanceof Error ? cause.message : String(cause) };
  }
};
