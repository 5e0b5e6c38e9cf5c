import type { SeedProxy } from "./seed.ts";

/** Who may act for whom. */
export const proxies: readonly SeedProxy[] = [
  {
    key: "shazia-for-zayn",
    holder: "shazia-mahmood",
    patient: "zayn-mahmood",
    basis: "parental-responsibility",
    scope: ["read", "send"],
  },
  {
    key: "chloe-for-alfie",
    holder: "chloe-garside",
    patient: "alfie-garside",
    basis: "parental-responsibility",
    scope: ["read", "send"],
  },
  {
    key: "siobhan-for-declan",
    holder: "siobhan-kearney",
    patient: "declan-kearney",
    basis: "parental-responsibility",
    scope: ["read", "send"],
  },
  {
    key: "fatima-for-hodan",
    holder: "fatima-yusuf",
    patient: "hodan-yusuf",
    basis: "parental-responsibility",
    scope: ["read", "send"],
  },
  {
    key: "sunita-for-dev",
    holder: "sunita-rao",
    patient: "dev-rao",
    basis: "parental-responsibility",
    scope: ["read", "send"],
  },
  {
    key: "marcia-for-winston",
    holder: "marcia-charles",
    patient: "winston-charles",
    basis: "power-of-attorney",
    scope: ["read", "send"],
  },
  {
    key: "linda-for-arthur",
    holder: "linda-quill",
    patient: "arthur-quill",
    basis: "power-of-attorney",
    scope: ["read", "send"],
  },
  {
    key: "bev-for-ron",
    holder: "bev-thackray",
    patient: "ron-thackray",
    basis: "patient-consent",
    scope: ["read", "send"],
  },
  {
    key: "tariq-for-ayesha",
    holder: "tariq-begum",
    patient: "ayesha-begum",
    basis: "patient-consent",
    scope: ["read"],
  },
];
