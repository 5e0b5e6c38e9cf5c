/**
 * The first schema. Every table is keyed by practice first, and clustered (`without rowid`) by the way it is read: a thread's events
 * lie side by side, and a page of a list is one walk along the primary key.
 */
export const first = `
create table practice (
  name text primary key, sequence integer not null, at integer not null
) strict, without rowid;

create table stream (
  practice text not null, stream text not null, version integer not null,
  primary key (practice, stream)
) strict, without rowid;

create table event (
  practice text not null, stream text not null, version integer not null,
  sequence integer not null, at integer not null,
  type text not null, schema integer not null, payload text not null,
  primary key (practice, stream, version)
) strict, without rowid;
create unique index event_log on event (practice, sequence);

create table body (
  practice text not null, ref text not null, bytes blob,
  primary key (practice, ref)
) strict, without rowid;

create table entry (
  practice text not null, list text not null, sort text not null, id text not null,
  stream text not null, value text not null,
  primary key (practice, list, sort, id)
) strict, without rowid;
create index entry_stream on entry (practice, stream);

create table list (
  practice text not null, list text not null, total integer not null,
  primary key (practice, list)
) strict, without rowid;

create table idempotency (
  practice text not null, id text not null,
  digest text not null, answer text not null, sequence integer not null, at integer not null,
  primary key (practice, id)
) strict, without rowid;

create table job (
  practice text not null, queue text not null, id text not null,
  at integer not null, payload text not null,
  token integer not null, leased_until integer not null, attempts integer not null,
  primary key (practice, queue, id)
) strict, without rowid;
create index job_due on job (queue, at, practice, id);

create table counter (name text primary key, value integer not null) strict, without rowid;
insert into counter values ('token', 0);
`;
