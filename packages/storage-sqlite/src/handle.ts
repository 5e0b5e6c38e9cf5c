/**
 * One connection and whether it may still be used. All statements run inside `read` or `write`, so that nothing of the driver
 * gets out: neither what it throws nor a transaction that was left open.
 */
import { err, ok, portProblem, type Result, type StorageProblem } from "@carethread/ports";
import type { Database } from "better-sqlite3";
import { faultBefore, faultOfCommit, isDiskFailure, poisoned, sqliteCode } from "./fault.js";

/** What a piece of writing wants: to be kept, or to be undone with an answer all the same. */
export interface Written<T> {
  readonly keep: boolean;
  readonly answer: Result<T, StorageProblem>;
}

/** Begin, commit and roll back: three statements, apart from the connection so that a test can break one of them. */
export interface Transactions {
  begin(): void;
  beginImmediate(): void;
  /** Ends a transaction that only read. */
  end(): void;
  commit(): void;
  rollback(): void;
}

/** A connection that answers problems instead of throwing. */
export interface Handle {
  /** Runs a body in one snapshot. */
  read<T>(body: () => Result<T, StorageProblem>): Result<T, StorageProblem>;
  /** Runs one statement that reads: that is a snapshot by itself. */
  glance<T>(statement: () => T): Result<T, StorageProblem>;
  /** Runs a body as the only writer of the file; it waits for its turn as long as the busy timeout allows. */
  write<T>(body: () => Written<T>): Result<T, StorageProblem>;
  /** Runs a statement that is no transaction, such as a checkpoint. */
  outside<T>(body: () => T): Result<T, StorageProblem>;
  /** Whether writing has stopped for good. */
  isPoisoned(): boolean;
  /** Ends it. Repeating it is harmless. */
  close(): Result<void, StorageProblem>;
}

/** The three statements on a connection. */
export const transactionsOn = (database: Database): Transactions => {
  const [begin, immediate, commit, rollback] = [
    database.prepare("begin"),
    database.prepare("begin immediate"),
    database.prepare("commit"),
    database.prepare("rollback"),
  ];
  return {
    begin: () => void begin.run(),
    beginImmediate: () => void immediate.run(),
    end: () => void commit.run(),
    commit: () => void commit.run(),
    rollback: () => void rollback.run(),
  };
};

interface State {
  now: "open" | "poisoned" | "closed";
}

interface Failures {
  /** Before COMMIT, or in a read: nothing was stored. */
  failed(thrown: unknown): Result<never, StorageProblem>;
  /** In COMMIT itself. */
  failedToCommit(thrown: unknown): Result<never, StorageProblem>;
  /** Rolls back what is open. */
  undo(): void;
}

/** Wraps a connection. */
export const handleOn = (
  database: Database,
  transactions: Transactions,
  onWritten: () => void,
): Handle => {
  const state: State = { now: "open" };
  const failures = failuresOn(database, transactions, state);
  return {
    read: (body) => {
      if (state.now === "closed") return err(portProblem("storage/closed"));
      try {
        transactions.begin();
        const answer = body();
        transactions.end();
        return answer;
      } catch (thrown) {
        return failures.failed(thrown);
      }
    },
    glance: (statement) => {
      if (state.now === "closed") return err(portProblem("storage/closed"));
      try {
        return ok(statement());
      } catch (thrown) {
        return failures.failed(thrown);
      }
    },
    write: (body) => {
      const stopped = stoppedBy(state);
      if (stopped !== null) return err(stopped);
      let written: ReturnType<typeof body>;
      try {
        transactions.beginImmediate();
        written = body();
      } catch (thrown) {
        return failures.failed(thrown);
      }
      if (!written.keep) {
        failures.undo();
        return written.answer;
      }
      try {
        transactions.commit();
      } catch (thrown) {
        return failures.failedToCommit(thrown);
      }
      onWritten();
      return written.answer;
    },
    ...outsideOf(database, state, failures),
    isPoisoned: () => state.now === "poisoned",
  };
};

const failuresOn = (database: Database, transactions: Transactions, state: State): Failures => {
  const undo = (): void => {
    // SQLite rolls back by itself after some failures; a second rollback would be one more failure.
    if (!database.inTransaction) return;
    try {
      transactions.rollback();
    } catch {
      state.now = "poisoned";
    }
  };
  return {
    undo,
    failed: (thrown) => {
      if (isDiskFailure(sqliteCode(thrown))) state.now = "poisoned";
      undo();
      return err(faultBefore(thrown));
    },
    failedToCommit: (thrown) => {
      const problem = faultOfCommit(thrown);
      if (problem.code === "storage/outcome-unknown") state.now = "poisoned";
      undo();
      return err(problem);
    },
  };
};

const stoppedBy = (state: State): StorageProblem | null => {
  if (state.now === "closed") return portProblem("storage/closed");
  return state.now === "poisoned" ? poisoned() : null;
};

const outsideOf = (
  database: Database,
  state: State,
  failures: Failures,
): Pick<Handle, "outside" | "close"> => ({
  outside: (body) => {
    const stopped = stoppedBy(state);
    if (stopped !== null) return err(stopped);
    try {
      return ok(body());
    } catch (thrown) {
      return failures.failed(thrown);
    }
  },
  close: () => {
    state.now = "closed";
    try {
      database.close();
      return ok(undefined);
    } catch (thrown) {
      return err(faultBefore(thrown));
    }
  },
});
