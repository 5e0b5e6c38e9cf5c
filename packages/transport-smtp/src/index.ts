/**
 * The e-mail channel: notifications, letters under an authority, and what comes back from the mail system.
 *
 * @packageDocumentation
 */
export { type DeliveryStatus, parseDeliveryStatus } from "./delivery-status.js";
export type { SmtpTimeouts, SmtpTls, SmtpTransportOptions } from "./options.js";
export { createSmtpTransport, type SmtpTransport } from "./smtp-transport.js";
