import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { type Browser, chromium, type Page } from "playwright-core";
import { openPlanted } from "../src/planting/open-planted.js";
import { createApp } from "../src/web/app.js";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const shots = fileURLToPath(new URL("./.shots/", import.meta.url));
const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** How a page is opened. */
export interface Look {
  readonly javaScript?: boolean;
  readonly width?: number;
}

/** The seeded portal with a browser in front of it. */
export interface OpenedBrowser {
  /** A fresh browser profile, signed in as somebody chosen by the words on the sign-in page. */
  readonly as: (who: string, look?: Look) => Promise<Page>;
  /** Lets the portal's clock stand at a time, or run again. */
  readonly standAt: (at: number | null) => void;
  /** What the server or a page complained about. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const signIn = async (page: Page, base: string, who: string): Promise<void> => {
  await page.goto(`${base}/sign-in`);
  const [kind = ""] = who.split("/");
  const select = page.locator(`select#${kind}`);
  await select.selectOption(who);
  await page.locator("form", { has: select }).getByRole("button").click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
};

/** Serves a copy of the planted practice, and starts the browser. */
export const openBrowser = async (planted: string): Promise<OpenedBrowser> => {
  const folder = join(mkdtempSync(join(tmpdir(), "carethread-e2e-")), "demo");
  cpSync(planted, folder, { recursive: true });
  const complaints: string[] = [];
  const opened = await openPlanted({
    folder,
    fresh: false,
    progress: () => undefined,
    onDefect: ({ operation, cause }) => complaints.push(`${operation}: ${String(cause)}`),
  });
  const ground = opened._unsafeUnwrap();
  ground.rounds.begin({
    everyMs: 500,
    onProblem: ({ code }) => complaints.push(code),
  });
  const app = createApp({ ground, secret: "a secret for tests" });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  const base = await new Promise<string>((resolve) => {
    server.on("listening", () => {
      const address = server.address() as AddressInfo;
      resolve(`http://127.0.0.1:${String(address.port)}`);
    });
  });
  const executablePath = process.env["CARETHREAD_CHROMIUM"] ?? "/usr/bin/chromium-headless-shell";
  const browser: Browser = await chromium.launch({ executablePath, args: ARGS });
  return {
    complaints,
    standAt: (at) => {
      if (at === null) ground.clock.run();
      else ground.clock.standAt(at);
    },
    as: async (who, { javaScript = true, width = 1280 } = {}) => {
      const context = await browser.newContext({
        baseURL: base,
        javaScriptEnabled: javaScript,
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on("console", (message) => {
        const expected = /status of (403|404|409|422)/.test(message.text());
        if (message.type() === "error" && !expected)
          complaints.push(`${page.url()}: ${message.text()}`);
      });
      await signIn(page, base, who);
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
      await ground.close();
      rmSync(join(folder, ".."), { recursive: true, force: true });
    },
  };
};

/** A picture of the whole page, for people to look at, where they ask for it. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  if (process.env["CARETHREAD_SHOTS"] !== "1") return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
};

/** What axe finds wrong with the page: the rule and where. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate<string[]>(
    `axe.run(document).then(({ violations }) => violations.flatMap((v) => v.nodes.map((n) => v.id + " " + n.target.join(" ") + " " + n.html.slice(0, 160))))`,
  );
};

/** By how many pixels the page is wider than the window at this width. */
export const overflowAt = async (page: Page, width: number): Promise<number> => {
  await page.setViewportSize({ width, height: 900 });
  // The header puts what does not fit into its menu some moments after the window has changed.
  for (let tries = 0; ; tries += 1) {
    const wider = await page.evaluate<number>(
      "document.documentElement.scrollWidth - window.innerWidth",
    );
    if (wider <= 0 || tries === 20) return wider;
    await page.waitForTimeout(150);
  }
};

/** Says that it is about something else, where the page asks. */
export const somethingElse = async (page: Page): Promise<void> => {
  if ((await page.locator("h1").innerText()) !== "Is this about the same thing?") return;
  await page.getByLabel("No, it is about something else").check();
  await page.getByRole("button", { name: "Continue" }).click();
};
