/** What is used of the driver, which has no types of its own. */
declare module "smpp" {
  import type { EventEmitter } from "node:events";

  export interface Pdu {
    readonly command: string;
    readonly command_status: number;
    readonly message_id?: unknown;
    readonly esm_class?: unknown;
    readonly source_addr?: unknown;
    readonly destination_addr?: unknown;
    readonly short_message?: unknown;
    readonly receipted_message_id?: unknown;
    readonly message_state?: unknown;
    readonly sequence_number: number;
    response(options?: object): Pdu;
    isResponse(): boolean;
  }

  export interface Session extends EventEmitter {
    bind_transceiver(options: object, answered: (pdu: Pdu) => void): boolean;
    submit_sm(options: object, answered: (pdu: Pdu) => void): boolean;
    enquire_link(options: object, answered: (pdu: Pdu) => void): boolean;
    unbind(options: object, answered: (pdu: Pdu) => void): boolean;
    send(pdu: Pdu): boolean;
    destroy(): void;
  }

  export const connect: (options: object) => Session;
}
