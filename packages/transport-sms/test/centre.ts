import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A short message as the message centre's own code decoded it. */
export interface Submission {
  readonly to: string;
  readonly from: string;
  readonly dataCoding: number;
  readonly esmClass: number;
  readonly bytes: Buffer;
}

/** A message centre by other people's code: Net::SMPP, in Perl. */
export interface Centre {
  readonly port: number;
  /** What was submitted and taken until now. */
  readonly submissions: () => Promise<readonly Submission[]>;
  readonly connections: () => number;
  /** Confirmations of what it delivered: the status that the other side answered. */
  readonly confirmed: readonly number[];
  /** What it answers to submissions from now on: 0 takes them. */
  readonly answer: (status: number) => Promise<void>;
  /** Delivers to whoever is bound. */
  readonly deliver: (from: string, to: string, esmClass: number, text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const script = fileURLToPath(new URL("centre.pl", import.meta.url));
const folder = join(tmpdir(), "carethread-net-smpp");
const library = join(folder, "usr", "share", "perl5");

const hasLibrary = (): boolean => {
  try {
    execFileSync("perl", ["-MNet::SMPP", "-e", "1"], {
      env: { ...process.env, PERL5LIB: library },
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
};

/** Brings Debian's package without installing it, which takes no rights. */
const bringLibrary = (): void => {
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync("apt-get", ["download", "libnet-smpp-perl"], { cwd: folder, stdio: "ignore" });
    const found = readdirSync(folder).find((name) => name.endsWith(".deb"));
    execFileSync("dpkg-deb", ["-x", join(folder, found ?? ""), folder], { stdio: "ignore" });
  } catch {
    // Whether it is there now is looked at by whoever asked.
  }
};

/** Whether the independent message centre can be run here. Where it must be, in CI, a test fails instead of being skipped. */
export const hasCentre = (): boolean => {
  if (hasLibrary()) return true;
  bringLibrary();
  return hasLibrary() || process.env["CI"] !== undefined;
};

const submissionOf = (words: readonly string[]): Submission => {
  const [, to = "", from = "", dataCoding = "", esmClass = "", hex = ""] = words;
  return {
    to,
    from,
    dataCoding: Number(dataCoding),
    esmClass: Number(esmClass),
    bytes: Buffer.from(hex.slice(1), "hex"),
  };
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });

/** Starts one on this machine. */
export const startCentre = async (): Promise<Centre> => {
  const child = spawn("perl", [script], {
    env: { ...process.env, PERL5LIB: library },
    stdio: ["pipe", "pipe", "ignore"],
  });
  const submissions: Submission[] = [];
  const confirmed: number[] = [];
  let connections = 0;
  let told = (): void => {};
  const port = await new Promise<number>((resolve, reject) => {
    child.once("exit", () => reject(new Error("the message centre did not start")));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const words = line.split(" ");
      if (words[0] === "port") resolve(Number(words[1]));
      if (words[0] === "connection") connections += 1;
      if (words[0] === "submit") submissions.push(submissionOf(words));
      if (words[0] === "confirmed") confirmed.push(Number(words[1]));
      if (words[0] === "did") told();
    });
  });
  const tell = (line: string): Promise<void> =>
    new Promise((resolve) => {
      told = resolve;
      child.stdin.write(`${line}\n`);
    });
  return {
    port,
    submissions: async () => {
      // What it wrote before it answers this has been read.
      await tell("sync");
      return submissions;
    },
    confirmed,
    connections: () => connections,
    answer: (status) => tell(`answer ${status}`),
    deliver: (from, to, esmClass, text) =>
      tell(`deliver ${from} ${to} ${esmClass} x${Buffer.from(text, "latin1").toString("hex")}`),
    close: async () => {
      child.kill("SIGKILL");
      await ended(child);
    },
  };
};
