/** A type without `readonly` and without the marks of ids, so that a stored shape can be compared with a written one. */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? Plain<Item>[]
      : { -readonly [Key in keyof T]: Plain<T[Key]> };

/**
 * `true` when a schema's output and a written type are the same but for `readonly` and the marks of ids, else `false`: a codec that
 * forgets a field of an event does not compile.
 */
export type SameShape<A, B> = [Plain<A>] extends [Plain<B>]
  ? [Plain<B>] extends [Plain<A>]
    ? true
    : false
  : false;
