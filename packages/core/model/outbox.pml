/*
 * The way of one notice: a message from the practice is stored together with the row by which its patient is told that it is there, a worker
 * claims the row once the message can no longer be undone, hands the notice over, and records that in the commit that ends the row.
 * A worker that dies in between leaves the row to another one: a patient may be told twice, by the same name, and never not at all.
 *
 * Time and traces are as in escalation.pml.
 */

#ifndef TRIES
#define TRIES 2    /* how often the sender submits */
#endif
#ifndef FAULTS
#define FAULTS 2   /* workers that die, or pause for longer than their lease */
#endif

#define UNDO  1    /* how long a message can be undone */
#define LEASE 1
#define LATE  (FAULTS * (LEASE + 1))

mtype = { accept_ok, accept_lost, accept_crash, undo, claim, load, tell, crash, pause, wake, commit, commit_stale, settle, settle_stale, tick };

#define TEXT(words) #words
#define SAY(what) SAYW(what, 0)
#define SAYW(what, who) \
  printf(TEXT(TRACE what worker=%d stored=%d undone=%d told=%d noted=%d due=%d in=%d over=%d holder=%d lease=%d\n), \
    who, copies, undone, told, noted, due, dueIn, overdue, holder, leaseIn); \
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

bool known; byte copies;           /* the idempotency key, the message */
bool undone, noted;                /* taken back by its author; recorded that the patient was told */
bool due; byte dueIn, overdue;     /* the row: ticks until it is due, ticks since */
byte holder, leaseIn;              /* whose token is the latest (0: nobody has it), what is left of the lease */

byte told;                         /* how often the channel took the notice */
bool acked;
byte faults = FAULTS, busy;

#define CLAIMABLE (due && dueIn == 0 && (holder == 0 || leaseIn == 0))
#define MAY_COMMIT(who) (due && holder == who)
#define SET_DUE(n) due = true; dueIn = n; overdue = 0; holder = 0; leaseIn = 0
#define NO_DUE due = false; dueIn = 0; overdue = 0; holder = 0; leaseIn = 0

inline store() {
  known = true; copies++;
#ifndef BUG_TWO_COMMITS
  SET_DUE(UNDO)
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
        :: known -> skip
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
      :: atomic { SET_DUE(UNDO); acked = true; SAY(accept_ok) }
      :: atomic { SAY(accept_lost) }
      fi
#endif
    :: atomic { SAY(accept_crash) }
    fi
  :: else -> break
  od
}

proctype worker(byte me) {
  bool quiet;
end:
  do
  :: atomic { CLAIMABLE -> holder = me; leaseIn = LEASE; busy++;
#ifdef BUG_SETTLE_FIRST            /* what is taken is off the list of what is to be done */
      NO_DUE;
#endif
      SAYW(claim, me) };
#ifdef BUG_TELL_UNDONE
    atomic { quiet = false; SAYW(load, me) };
#else
    atomic { quiet = undone; SAYW(load, me) };
#endif
    if
    :: atomic { faults > 0 -> faults--; busy--; SAYW(crash, me); goto over }
    :: atomic { !quiet -> told++; SAYW(tell, me) }
    :: quiet -> skip
    fi;
    if
    :: atomic { faults > 0 -> faults--; busy--; SAYW(crash, me); goto over }
    :: atomic { faults > 0 -> faults--; busy--; SAYW(pause, me) };
      atomic { leaseIn == 0 || holder != me -> busy++; SAYW(wake, me) }
    :: skip
    fi;
    atomic {
      if
      :: quiet && MAY_COMMIT(me) -> NO_DUE; SAYW(settle, me)
      :: quiet && !MAY_COMMIT(me) -> SAYW(settle_stale, me)
      :: !quiet && MAY_COMMIT(me) -> NO_DUE; noted = true; SAYW(commit, me)
      :: !quiet && !MAY_COMMIT(me) -> SAYW(commit_stale, me)
      fi;
      busy--
    };
over:
    atomic { quiet = false }
  od
}

proctype author() {
  if
  :: atomic { due && dueIn > 0 -> undone = true; SAY(undo) }
  :: skip
  fi
}

proctype clock() {
end:
  do
  :: atomic {
      due && busy == 0 && !CLAIMABLE && overdue <= LATE + 2 ->
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

init { atomic { run sender(); run worker(1); run worker(2); run author(); run clock() } }

#define ONCE    (copies <= 1)
#define NOTZERO (copies == 0 || told > 0 || undone || due)
#define FEW     (told <= 1 + FAULTS - faults)
#define UNSAID  (!undone || told == 0)
#define TRUE    (!noted || told > 0)
#define INTIME  (!due || overdue <= LATE)

ltl safe { [] (ONCE && NOTZERO && FEW && UNSAID && TRUE && INTIME) }
ltl live { [] (copies > 0 -> <> (told > 0 || undone)) }
