/// Who is told what, in which language: mails, their wording, and the port through which they leave.
package rollcall.notify;
