/** Reached only when the compiler was told a lie. It throws, and the shell turns that into a defect. */
export const assertNever = (value: never): never => {
  throw new TypeError(`unexpected ${typeof value}`);
};
