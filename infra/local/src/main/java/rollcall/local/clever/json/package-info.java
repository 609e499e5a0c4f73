/// The wire form of records and events in both API versions.
package rollcall.local.clever.json;
