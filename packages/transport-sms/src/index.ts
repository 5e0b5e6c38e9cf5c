/**
 * The SMS channel, one-way: notifications through an HTTP gateway or over SMPP, what networks say of them, and what people answer
 * although nobody reads replies.
 *
 * @packageDocumentation
 */
export type { SmsCallback, SmsCallbackOptions } from "./callback.js";
export type {
  HttpSmsTransportOptions,
  SmsGatewayAnswers,
  SmsGatewayRequest,
} from "./http-options.js";
export { createHttpSmsTransport } from "./http-transport.js";
export type { JsonValue } from "./json-path.js";
export { parsePhoneNumber } from "./phone-number.js";
export {
  createReceiptReader,
  type ReceiptReader,
  type SmsReceipt,
  type SmsReceiptOptions,
} from "./receipt.js";
export {
  createReplyReader,
  type ReplyReader,
  type SmsReply,
  type SmsReplyOptions,
} from "./reply.js";
export { type SegmentedText, segmentText } from "./segments.js";
export type { SmsSignature } from "./signature.js";
export type { SmppIncoming, SmppTransportOptions } from "./smpp-options.js";
export { createSmppTransport, type SmppTransport } from "./smpp-transport.js";
