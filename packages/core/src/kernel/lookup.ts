/** What a record holds under a host's reference. A plain access would find `constructor` in every record. */
export const lookup = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);
