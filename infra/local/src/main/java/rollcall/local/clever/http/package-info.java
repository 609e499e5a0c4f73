/// The paths of Clever's two hosts, their envelopes, paging and pages for people.
package rollcall.local.clever.http;
