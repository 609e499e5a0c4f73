/// The whole system on one machine: start reading at [rollcall.local.LocalSystem].
package rollcall.local;
