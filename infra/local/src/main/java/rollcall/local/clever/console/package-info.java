/// What a person can do to a made-up district to see how the dashboard takes it. Start with [Deed].
package rollcall.local.clever.console;
