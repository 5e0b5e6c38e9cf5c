import { createServer } from "node:net";
import { TRANSPORT_LIMITS } from "@carethread/ports";
import { afterEach, describe, expect, test } from "vitest";
import { createHttpSmsTransport, type HttpSmsTransportOptions } from "../src/index.js";
import { createAuthority, createCertificate } from "./certificates.js";
import { httpOptionsFor, letter, notification, notificationText, said } from "./fixture.js";
import { type Gateway, type Move, startGateway } from "./gateway.js";

let gateway: Gateway | undefined;
afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
});

const made = async (
  move: Move = "take",
  more: (port: number) => Partial<HttpSmsTransportOptions> = () => ({}),
) => {
  gateway = await startGateway();
  gateway.behave(move);
  const { port } = gateway;
  return createHttpSmsTransport(httpOptionsFor(port, more(port)))._unsafeUnwrap();
};

test("whoever waits for a connection is answered in time: nothing was sent, and it may be tried later", async () => {
  const timeouts = { connectMs: 1_000, totalMs: TRANSPORT_LIMITS.sendMsMax - 50 };
  const transport = await made("silence", () => ({ connectionsMax: 1, timeouts }));
  const first = transport.send(notification);
  expect(said(await transport.send({ ...notification, reference: "n-2" }))).toBe(
    'transport/unavailable {"step":"wait"}',
  );
  expect(said(await transport.check())).toBe('transport/unavailable {"step":"check"}');
  await gateway?.close();
  expect(said(await first)).toMatch(/^transport\/maybe-sent/);
  expect(gateway?.asked.map(({ headers }) => headers["idempotency-key"])).toEqual(["n-1"]);
});

describe("a notification by an HTTP gateway", () => {
  test("is one request with these fields and no others, and takes the gateway's name for it", async () => {
    const transport = await made();
    expect(said(await transport.send(notification))).toBe('{"channelReference":"gw-1"}');
    const [asked, ...others] = gateway?.asked ?? [];
    expect(others).toEqual([]);
    expect([asked?.method, asked?.path, asked?.headers["idempotency-key"]]).toEqual([
      "POST",
      "/v1/messages",
      "n-1",
    ]);
    expect(asked?.headers.authorization).toBe("Bearer token");
    expect(JSON.parse(asked?.body ?? "")).toEqual({
      to: "+447700900123",
      from: "ElmStreet",
      content: { body: notificationText, kind: "text" },
    });
  });

  test("travels as a form where the gateway wants one", async () => {
    const transport = await made("take", (port) => ({
      request: {
        url: `http://127.0.0.1:${port}/send`,
        headers: {},
        format: "form",
        fields: { To: "{toDigits}", Body: "{text}", Ref: "{reference}" },
      },
    }));
    expect(said(await transport.send(notification))).toBe('{"channelReference":"gw-1"}');
    const [asked] = gateway?.asked ?? [];
    expect(asked?.headers["content-type"]).toBe("application/x-www-form-urlencoded; charset=utf-8");
    expect([...new URLSearchParams(asked?.body ?? "")]).toEqual([
      ["To", "447700900123"],
      ["Body", notificationText],
      ["Ref", "n-1"],
    ]);
  });

  test("that is sent again after a lost answer carries the same key, so that it goes out once", async () => {
    const transport = await made("hang-up");
    expect(said(await transport.send(notification))).toBe('transport/maybe-sent {"step":"answer"}');
    gateway?.behave("take");
    expect(said(await transport.send(notification))).toBe('{"channelReference":"gw-1"}');
    expect([gateway?.asked.length, gateway?.sent.length]).toEqual([2, 1]);
  });

  test("cannot put a placeholder into its own text by the practice's name", async () => {
    const transport = await made();
    await transport.send({ ...notification, practiceName: "{reference} {to} Surgery" });
    expect(gateway?.asked[0]?.body).toContain("{reference} {to} Surgery has sent you a message.");
  });
});

describe("an answer", () => {
  test.each([
    [{ status: 422 }, 'transport/refused {"status":422}'],
    [{ status: 429 }, 'transport/unavailable {"status":429}'],
    [{ status: 500 }, 'transport/maybe-sent {"status":500}'],
    [{ status: 302 }, 'transport/maybe-sent {"status":302}'],
    [{ status: 200, body: "not json" }, '{"channelReference":"n-1"}'],
    [{ status: 200, body: '{"data":[]}' }, '{"channelReference":"n-1"}'],
    [{ status: 200, body: "x".repeat(70_000) }, '{"channelReference":"n-1"}'],
  ] as const)("of %j means %s", async (move, meaning) => {
    const transport = await made(move);
    expect(said(await transport.send(notification))).toBe(meaning);
  });

  test("that never comes is given up in time, and the message may have gone out", async () => {
    const transport = await made("silence", () => ({
      timeouts: { connectMs: 100, totalMs: 200 },
    }));
    expect(said(await transport.send(notification))).toBe('transport/maybe-sent {"step":"answer"}');
  });
});

describe("what does not go out", () => {
  test.each([
    [letter, "transport/body-refused"],
    [{ ...notification, to: "999" }, "transport/bad-address"],
    [{ ...notification, reference: "a b" }, 'transport/refused {"field":"reference"}'],
    [{ ...notification, practiceName: "A\nB" }, 'transport/refused {"field":"practiceName"}'],
    [
      { ...notification, signInUrl: "javascript:alert(1)" },
      'transport/refused {"field":"signInUrl"}',
    ],
    [
      { ...notification, signInUrl: `https://elm.example/${"x".repeat(900)}` },
      'transport/refused {"field":"segments","segments":8,"segmentsMax":6}',
    ],
  ] as const)("%# asks nobody", async (envelope, meaning) => {
    const transport = await made();
    expect(said(await transport.send(envelope))).toBe(meaning);
    expect(gateway?.connections()).toBe(0);
  });

  test("what is no envelope at all is refused, and nothing is thrown", async () => {
    const transport = await made();
    const nothing = JSON.parse("null");
    expect(said(await transport.send(nothing))).toBe('transport/refused {"field":"envelope"}');
  });
});

describe("a connection", () => {
  test("is checked by a GET that sends nothing", async () => {
    const transport = await made();
    expect(said(await transport.check())).toBe("ok");
    expect(
      gateway?.asked.map(({ method, path, headers }) => [method, path, headers["idempotency-key"]]),
    ).toEqual([["GET", "/v1/account", undefined]]);
    gateway?.behave({ status: 401 });
    expect(said(await transport.check())).toBe('transport/unavailable {"status":401}');
  });

  test("to a gateway with a certificate that nobody vouches for is not made", async () => {
    const authority = await createAuthority();
    const { key, cert } = await createCertificate(authority, { ip: "127.0.0.1" });
    const ca = authority.cert;
    gateway = await startGateway({ key, cert });
    const url = `https://127.0.0.1:${gateway.port}`;
    const { request } = httpOptionsFor(gateway.port);
    const more = { request: { ...request, url }, checkUrl: url };
    const strict = createHttpSmsTransport(httpOptionsFor(gateway.port, more))._unsafeUnwrap();
    expect(said(await strict.send(notification))).toBe('transport/insecure {"step":"connect"}');
    expect(said(await strict.check())).toBe('transport/insecure {"step":"check"}');
    expect(gateway.asked).toEqual([]);
    const told = createHttpSmsTransport(
      httpOptionsFor(gateway.port, { ...more, ca }),
    )._unsafeUnwrap();
    expect(said(await told.send(notification))).toBe('{"channelReference":"gw-1"}');
  });

  test("to a port where nobody listens, or nobody speaks TLS, sends nothing", async () => {
    const silent = createServer((socket) => socket.resume());
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const address = silent.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const url = `https://127.0.0.1:${port}`;
    const { request } = httpOptionsFor(port);
    const transport = createHttpSmsTransport(
      httpOptionsFor(port, {
        request: { ...request, url },
        checkUrl: url,
        timeouts: { connectMs: 200, totalMs: 1000 },
      }),
    )._unsafeUnwrap();
    expect(said(await transport.send(notification))).toBe(
      'transport/unavailable {"step":"connect"}',
    );
    await new Promise<void>((resolve) => silent.close(() => resolve()));
    expect(said(await transport.send(notification))).toBe(
      'transport/unavailable {"step":"connect"}',
    );
  });
});

describe("options", () => {
  const options = httpOptionsFor(1);
  const request = (more: Partial<HttpSmsTransportOptions["request"]>) => ({
    request: { ...options.request, ...more },
  });
  test.each([
    [request({ url: "http://gateway.example/send" }), 'transport/insecure {"field":"url"}'],
    [request({ url: "http://127.0.0.1.example/" }), 'transport/insecure {"field":"url"}'],
    [request({ url: "https://user:pass@gateway.example/" }), 'transport/insecure {"field":"url"}'],
    [{ checkUrl: "ftp://127.0.0.1/" }, 'transport/insecure {"field":"checkUrl"}'],
    [{ senderId: "Elm Street Surgery" }, 'transport/misconfigured {"field":"senderId"}'],
    [{ senderId: "123456789" }, 'transport/misconfigured {"field":"senderId"}'],
    [request({ fields: { to: "{to}" } }), 'transport/misconfigured {"field":"request"}'],
    [request({ headers: { "X-Text": "{text}" } }), 'transport/misconfigured {"field":"request"}'],
    [request({ format: "form" }), 'transport/misconfigured {"field":"request"}'],
    [
      { answers: { ...options.answers, refused: [200] } },
      'transport/misconfigured {"field":"answers"}',
    ],
    [
      { timeouts: { connectMs: 1, totalMs: 300_001 } },
      'transport/misconfigured {"field":"timeouts"}',
    ],
    [{ segmentsMax: 0 }, 'transport/misconfigured {"field":"segmentsMax"}'],
    [{ connectionsMax: 0 }, 'transport/misconfigured {"field":"connectionsMax"}'],
  ] as const)("%# are refused when it is made", (more, meaning) => {
    expect(said(createHttpSmsTransport({ ...options, ...more }))).toBe(meaning);
  });

  test("say that it is one-way", () => {
    const transport = createHttpSmsTransport(options)._unsafeUnwrap();
    expect([transport.channel, transport.capabilities]).toEqual([
      "sms",
      { letters: false, answerable: false },
    ]);
  });
});
