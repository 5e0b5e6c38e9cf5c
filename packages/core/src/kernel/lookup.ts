type Table<Value> = Readonly<Record<string, Value>>;

/** What a table holds under a host's reference. A plain access would find `constructor` in every table. */
export const lookup = <Value>(table: Table<Value>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** A table with one more row. A row that is there stays as it is: no reference is given twice. */
export const added = <Value>(table: Table<Value>, key: string, value: Value): Table<Value> =>
  Object.hasOwn(table, key) ? table : { ...table, [key]: value };

/** A table in which one row has changed. A row that is not there is not made up. */
export const changed = <Value>(
  table: Table<Value>,
  key: string,
  change: (value: Value) => Value,
): Table<Value> => {
  const known = lookup(table, key);
  return known === undefined ? table : { ...table, [key]: change(known) };
};
