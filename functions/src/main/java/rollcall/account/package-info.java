/// Who may use the dashboard, and who an account: sign-in by code, sessions, administrators, and what is remembered for a
/// while about them.
package rollcall.account;
