/// What can be made to go wrong while a client reads: start at [Faults].
package rollcall.local.clever.fault;
