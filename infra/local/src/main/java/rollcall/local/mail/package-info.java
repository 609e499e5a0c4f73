/// The mails the system sent, in place of a post office.
package rollcall.local.mail;
