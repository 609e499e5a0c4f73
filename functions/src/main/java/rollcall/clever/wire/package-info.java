/// What Clever's answers look like, and how they become records of the roster.
///
/// Start at [rollcall.clever.wire.ListAnswer]: it walks one page token by token and hands every record to a
/// [rollcall.clever.wire.RecordReader] the moment it comes by. No page is ever held as a whole.
///
/// Reading is tolerant: absent, `""` and null are one; unknown fields, roles and words are passed over; a field may
/// come in any order. Only a value of the wrong JSON type in a field we use makes a record unreadable, and only that
/// record.
package rollcall.clever.wire;
