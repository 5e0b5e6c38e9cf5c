// The one file in Carethread that imports neverthrow. Everybody else takes Result from here, so that
// one pinned copy decides what a Result is (two versions of neverthrow are not assignable to each other).
export { Err, err, Ok, ok, Result } from "neverthrow";
