/// Who may ask for what, and how often: tokens, authorisation codes, quota.
package rollcall.local.clever.access;
