/// Mails through Amazon SES.
package rollcall.notify.ses;
