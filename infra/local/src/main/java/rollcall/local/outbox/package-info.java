/// The mails and text messages the system sent, in place of a post office and a carrier.
package rollcall.local.outbox;
