import type { Session } from "./env.ts";

interface NavItem {
  readonly href: string;
  readonly text: string;
  readonly current: boolean;
}

const offered = ({ who, roles }: Session): readonly (readonly [string, string])[] => {
  if (who === null) return [];
  if (who.kind === "person")
    return [
      ["/patient", "Messages"],
      ["/drafts", "Drafts"],
      ["/patient/sign-up", "Sign up with a code"],
    ];
  if (who.kind === "partner") return [["/threads", "Messages"]];
  return [
    ["/worklist", "Worklist"],
    ["/worklist/mine", "My work"],
    ["/duty", "Duty board"],
    ["/reception", "Patients"],
    ["/closing", "Close of day"],
    ...(roles.includes("manager") || roles.includes("clinician")
      ? ([["/broadcasts", "Write to many"]] as const)
      : []),
    ...(roles.includes("manager")
      ? ([
          ["/manager", "Practice"],
          ["/manager/figures", "How we are doing"],
          ["/audit", "Log"],
        ] as const)
      : []),
    ["/drafts", "Drafts"],
    ["/diversions", "Sent elsewhere"],
    ["/rules", "Try the rules"],
  ];
};

/** The pages that are offered to whoever is at the screen. */
export const navOf = (session: Session, path: string): readonly NavItem[] => {
  const items = offered(session);
  const around = items.filter(([href]) => path === href || path.startsWith(`${href}/`));
  const nearest = Math.max(...around.map(([href]) => href.length));
  return items.map(([href, text]) => ({
    href,
    text,
    current: around.some(([one]) => one === href) && href.length === nearest,
  }));
};

/** Who is signed in, and how to become somebody else. */
export const accountOfHeader = ({ who, name }: Session): readonly object[] =>
  who === null
    ? []
    : [
        { icon: true, text: name },
        { href: "/sign-in", text: "Change person" },
      ];
