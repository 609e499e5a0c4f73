/// Text messages through Amazon SNS.
package rollcall.notify.sns;
