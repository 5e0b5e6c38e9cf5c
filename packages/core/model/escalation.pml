/*
 * The way of one patient message from the accepting to a person who has seen it, as core and storage go it:
 * one commit accepts, lists and sets the clock; workers claim what is due under a lease and a token, decide
 * on what they read, and commit on its version; a step that was raised stands until somebody sees the message,
 * and whoever takes a step upon themselves has the clock, not the end of it.
 *
 * Time is counted in ticks, down to what is due and up from it. It passes only when nothing that is due could
 * be claimed: that is the assumption about workers (somebody sweeps within a tick), but for the crashes and
 * pauses that a run may have.
 *
 * tools/gates/model.mjs explores every state, and shows that each BUG_… below is found. It also has Spin print traces, among them one
 * through each pair of events that can follow one another (COVER), and packages/core/test/model replays them on the real code: after each
 * event what is stored there has to be what the trace says.
 */

#ifndef TRIES
#define TRIES 2    /* how often the sender submits */
#endif
#ifndef FAULTS
#define FAULTS 2   /* workers that die between claim and commit, or pause there for longer than their lease */
#endif

#define FIRST 2    /* from the accepting to the first step */
#define WAIT  2    /* from one step to the next */
#define ACK   3    /* how long an acknowledgement counts */
#define LEASE 1
#define STEPS 3    /* the last step is the host's own hook, and comes again and again */
#define LATE  (FAULTS * (LEASE + 1))

mtype = { accept_ok, accept_lost, accept_crash, claim, load, crash, pause, wake, commit, commit_moved, commit_quiet, commit_stale,
  acknowledge, open_unqualified, open_qualified, handle, tick };

#define TEXT(words) #words
#define SAY(what) SAYW(what, 0)
#define SAYW(what, who) \
  printf(TEXT(TRACE what worker=%d stored=%d listed=%d step=%d seen=%d handled=%d due=%d in=%d over=%d holder=%d lease=%d\n), \
    who, copies, listed, step, seen, handled, due, dueIn, overdue, holder, leaseIn); \
  NOTE(what, who)

#ifdef COVER                       /* fails where an event follows another for the first time: each trail is the shortest way there */
byte was, is;
c_decl {
  static unsigned char met[64][64];
  static int is_known(int one, int next) { int before = met[one][next]; met[one][next] = 1; return before; }
  \#define IS_KNOWN is_known(now.was, now.is)
}
#define NOTE(what, who) is = what * 3 + who; assert(c_expr { IS_KNOWN }); was = is; is = 0
#else
#define NOTE(what, who) skip
#endif

/* What the storage holds. Each change of it is one commit, and so one atomic step here. */
bool stored, listed, known;        /* the message, its row, its idempotency key */
byte copies;
bool seen, handled;                /* seen by somebody qualified */
byte step;                         /* steps raised so far */
byte raised[4];                    /* how often each was */
bool due; byte dueIn, overdue;     /* the due row: ticks until it is due, ticks since */
byte holder, leaseIn;              /* whose token is the latest (0: settled, or the row was replaced); what is left of the lease */
bool moved[3];                     /* the version has moved on since this worker read it */

/* Token and version are two walls. Either alone holds here; without both a worker that lost its lease goes through. */
#ifdef BUG_UNFENCED
#define MAY_COMMIT(who) due
#define MOVED_ON(who) false
#else
#define MAY_COMMIT(who) (due && holder == who)
#define MOVED_ON(who) moved[who]
#endif

/* What it does not hold. */
bool acked, glanced, afterSeen;
byte faults = FAULTS, busy;

#define OPEN (stored && !seen && !handled)
#define CLAIMABLE (due && dueIn == 0 && (holder == 0 || leaseIn == 0))
#define MOVED moved[1] = true; moved[2] = true
#define SET_DUE(n) due = true; dueIn = n; overdue = 0; holder = 0; leaseIn = 0
#define NO_DUE due = false; dueIn = 0; overdue = 0; holder = 0; leaseIn = 0

#ifdef BUG_WORKER_CLOCK            /* a worker asks its own clock, which lags */
#define MAY_CLAIM (CLAIMABLE && overdue >= LATE + 1)
#else
#define MAY_CLAIM CLAIMABLE
#endif

inline store() {
  stored = true; listed = true; known = true; copies++; MOVED;
#ifndef BUG_TWO_COMMITS
  SET_DUE(FIRST)
#endif
}

proctype sender() {
  byte tries = 0;
  do
  :: tries < TRIES && !acked ->
    tries++;
    if
    :: atomic {
        if
#ifndef BUG_NO_KEY
        :: known -> skip           /* the same key: nothing is stored again */
        :: else -> store()
#else
        :: copies < 2 -> store()
        :: else -> skip
#endif
        fi
#ifndef BUG_TWO_COMMITS
        ; if
        :: acked = true; SAY(accept_ok)
        :: SAY(accept_lost)
        fi
#endif
      }
#ifdef BUG_TWO_COMMITS
      if
      :: atomic { SET_DUE(FIRST); acked = true; SAY(accept_ok) }
      :: atomic { SAY(accept_lost) } /* dies between the two */
      fi
#endif
    :: atomic { SAY(accept_crash) }
    fi
  :: else -> break
  od
}

proctype worker(byte me) {
  byte s; bool quiet;
end:
  do
  :: atomic { MAY_CLAIM -> holder = me; leaseIn = LEASE; busy++; SAYW(claim, me) };
again:
    atomic { moved[me] = false; s = step; quiet = seen || handled; SAYW(load, me) };
    if
    :: atomic { faults > 0 -> faults--; busy--; SAYW(crash, me); goto over }
    :: atomic { faults > 0 -> faults--; busy--; SAYW(pause, me) };
      atomic { leaseIn == 0 || holder != me -> busy++; SAYW(wake, me) }
    :: skip
    fi;
    atomic {
      if
      :: !MAY_COMMIT(me) -> busy--; SAYW(commit_stale, me); goto over
      :: MAY_COMMIT(me) && MOVED_ON(me) -> SAYW(commit_moved, me); goto again  /* read and decide again */
      :: MAY_COMMIT(me) && !MOVED_ON(me) ->
        MOVED;
        if
        :: quiet -> NO_DUE; SAYW(commit_quiet, me)
        :: else ->
          afterSeen = afterSeen || seen || handled;
          if
          :: s < STEPS -> s++; raised[s]++
          :: else -> skip          /* the host is told again */
          fi;
          step = s;
          SET_DUE(WAIT - (LEASE - leaseIn)); /* counted from the claim, by the storage's clock */
#ifdef BUG_LADDER_ENDS
          if
          :: step == STEPS -> NO_DUE
          :: else -> skip
          fi;
#endif
          SAYW(commit, me)
        fi;
        busy--
      fi
    };
over:
    atomic { s = 0; quiet = false; moved[me] = false }
  od
}

proctype staff() {
  if
  :: atomic {                      /* a named person takes the step upon themselves */
      OPEN && step > 0 ->
      MOVED;
#ifdef BUG_ACK_ENDS_IT
      NO_DUE;
#else
      SET_DUE(ACK);
#endif
      SAY(acknowledge)
    }
  :: skip
  fi;
  do
  :: atomic {
      OPEN && !glanced ->
      glanced = true; MOVED;
#ifdef BUG_ANYBODY_COUNTS
      NO_DUE;
#endif
      SAY(open_unqualified)
    }
  :: atomic { OPEN -> seen = true; MOVED; NO_DUE; SAY(open_qualified) }
  :: atomic { stored && seen && !handled -> handled = true; MOVED; SAY(handle) }
  :: break
  od
}

proctype clock() {
end:
  do
  :: atomic {
      due && busy == 0 && !MAY_CLAIM && overdue <= LATE + 2 ->
      if
      :: dueIn > 0 -> dueIn--
      :: else -> overdue++
      fi;
      if
      :: leaseIn > 0 -> leaseIn--
      :: else -> skip
      fi;
      SAY(tick)
    }
  od
}

init { atomic { run sender(); run worker(1); run worker(2); run staff(); run clock() } }

#define DURABLE (!acked || stored)
#define ONCE    (copies <= 1)
#define LISTED  (!OPEN || listed)
#define OWNED   (!OPEN || due)
#define INTIME  (!OPEN || overdue <= LATE)
#define SINGLE  (raised[1] <= 1 && raised[2] <= 1 && raised[3] <= 1)
#define QUIET   (!afterSeen)

ltl safe { [] (DURABLE && ONCE && LISTED && OWNED && INTIME && SINGLE && QUIET) }
ltl live { [] (stored -> <> (seen || handled || step == STEPS)) }
