/** The code of what a socket or TLS threw, or an empty text. */
const thrownCode = (thrown: unknown): string => {
  const code: unknown =
    typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "code") : null;
  return typeof code === "string" ? code : "";
};

/** Whether TLS or a certificate is what was wrong: such codes have underscores, or are `EPROTO`; those of the network have not. */
export const isInsecure = (thrown: unknown): boolean => {
  const code = thrownCode(thrown);
  return code === "EPROTO" || /^[A-Z]+(_[A-Z]+)+$/.test(code);
};
