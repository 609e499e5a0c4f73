/// The dashboard on this machine: HTTP in, the real Api function, HTTP out; and pages beside it that AWS has not.
package rollcall.local.web;
