/// Code that breaks each rule of [rollcall.Architecture] once, to show that the rules can fail.
package wrong;
