/// The command line of the local system: start reading at [rollcall.local.command.Main].
package rollcall.local.command;
