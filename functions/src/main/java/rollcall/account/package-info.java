/// Who may use the dashboard: sign-in by code, sessions, administrators and what is remembered for a while about them.
package rollcall.account;
