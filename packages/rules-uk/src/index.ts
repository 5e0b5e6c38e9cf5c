import type { Content } from "@carethread/core";
import { bankHolidays } from "./bank-holidays.js";
import { broadcastRules } from "./broadcast-rules.js";
import { categories } from "./categories.js";
import { disclaimers } from "./disclaimers.js";
import { emailAgreement } from "./email-agreement.js";
import { nationProfiles } from "./nation-profiles.js";
import { recallNotices } from "./recall-notices.js";
import { trafficTexts } from "./traffic-texts.js";
import { ukRules } from "./uk-rules.js";

export {
  bankHolidays,
  broadcastRules,
  categories,
  disclaimers,
  emailAgreement,
  nationProfiles,
  recallNotices,
  trafficTexts,
  ukRules,
};

/**
 * Everything in this package as one value, in the shape that core takes.
 *
 * @category content
 */
export const ukContent: Content = {
  rules: ukRules,
  disclaimers,
  categories,
  broadcasts: { rules: broadcastRules, recallNotices },
  trafficTexts,
  agreementTexts: emailAgreement,
  bankHolidays,
  nationProfiles,
};
