/** What the rules for suicide and self-harm are made from. */
export const SELF_HARM_SOURCE =
  "NICE NG225, self-harm, 2022; NHS 111 option 2 pages of local practices, as read in 2026-11";
